/** From the facts of all files to one program: types, members, calls, beans, constants. */
@NullMarked
package dev.privet.analyzer.link;

import org.jspecify.annotations.NullMarked;
