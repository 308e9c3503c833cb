/** What can be told to the engine: categories, forms, sources, sinks, transforms, propagation. */
@NullMarked
package dev.privet.analyzer.spec;

import org.jspecify.annotations.NullMarked;
