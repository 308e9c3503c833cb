/**
 * What would close the gaps of an analysis: a model row for each, as far as a name lets one guess.
 * Gaps of a result come in, rows in the notation of model files go out. Nothing here judges
 * findings.
 */
@NullMarked
package dev.privet.rules.doctor;

import org.jspecify.annotations.NullMarked;
