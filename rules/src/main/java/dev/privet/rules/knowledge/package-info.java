/**
 * The knowledge files: library models and categories, from YAML to the records of {@link
 * dev.privet.analyzer.spec}. Start at {@link dev.privet.rules.knowledge.ModelFiles} and {@link
 * dev.privet.rules.knowledge.CategoryFiles}; the notation of a model file is described in {@code
 * docs/adding.md}. Every fault of a file is reported, with its line. Nothing here is about laws or
 * policies.
 */
@NullMarked
package dev.privet.rules.knowledge;

import org.jspecify.annotations.NullMarked;
