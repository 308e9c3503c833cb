/**
 * Whether anything stops the engine. What comes in are the files of the corpora, what goes out is a
 * table, and the mutants that did harm. Start at {@link
 * dev.privet.benchmarks.robustness.SpoiltCorpora}.
 */
@NullMarked
package dev.privet.benchmarks.robustness;

import org.jspecify.annotations.NullMarked;
