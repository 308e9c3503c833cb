/**
 * A second engine, simple and slow, over the same facts: edges of assignments and calls, fields and
 * methods merged by name, plain graph search. It finds far too much, and so whatever the real
 * engine reports must be among it. Start at {@link dev.privet.samples.oracle.Reach}.
 */
@NullMarked
package dev.privet.samples.oracle;

import org.jspecify.annotations.NullMarked;
