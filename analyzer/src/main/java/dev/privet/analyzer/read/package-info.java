/** From the bytes of one source file to its facts; the only user of the parser. */
@NullMarked
package dev.privet.analyzer.read;

import org.jspecify.annotations.NullMarked;
