/**
 * How fast a scan is, and how much memory it takes, on code that others wrote.
 *
 * <p>Start at {@link Measure}. It compares whole processes: {@link ParseFloor}, which only parses,
 * and the {@code privet} command. What comes in is what {@code benchmarks/corpora} fetched; what
 * goes out is a table. Nothing of the engine may be imported here: it is measured from outside. What
 * works within the engine is in {@code dev.privet.benchmarks.oracle} and {@code
 * dev.privet.benchmarks.robustness}.
 */
@NullMarked
package dev.privet.benchmarks;

import org.jspecify.annotations.NullMarked;
