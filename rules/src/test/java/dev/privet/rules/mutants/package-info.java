/**
 * Java files spoilt on purpose, to see that no input stops the analysis, makes it hang or takes
 * other files with it. {@link dev.privet.rules.mutants.Mutation} spoils, {@link
 * dev.privet.rules.mutants.Trial} analyses and judges. The tests here take generated files, the
 * benchmarks those of the corpora.
 */
@NullMarked
package dev.privet.rules.mutants;

import org.jspecify.annotations.NullMarked;
