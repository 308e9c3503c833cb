/** Which declarations are personal data, and the evidence for it. */
@NullMarked
package dev.privet.analyzer.classify;

import org.jspecify.annotations.NullMarked;
