/** What one source file says, in an immutable form of our own that can be stored. */
@NullMarked
package dev.privet.analyzer.facts;

import org.jspecify.annotations.NullMarked;
