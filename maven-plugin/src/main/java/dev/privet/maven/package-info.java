/** The goals of the Maven plugin. */
@NullMarked
package dev.privet.maven;

import org.jspecify.annotations.NullMarked;
