/** What is known of types that come from the JDK or from jars. */
@NullMarked
package dev.privet.analyzer.library;

import org.jspecify.annotations.NullMarked;
