/**
 * How well the engine knows what is called, held against the symbol solver of the parser. Start at
 * {@link dev.privet.benchmarks.oracle.Resolution}.
 */
@NullMarked
package dev.privet.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
