/**
 * YAML files as trees that remember their lines. In goes a file, out comes a {@link
 * dev.privet.rules.yaml.YamlNode} or {@link dev.privet.rules.yaml.Fault}s; start at {@link
 * dev.privet.rules.yaml.YamlSource} and read mappings through {@link dev.privet.rules.yaml.Fields}.
 * Nothing here knows what a file is about.
 */
@NullMarked
package dev.privet.rules.yaml;

import org.jspecify.annotations.NullMarked;
