/** The privet command. */
@NullMarked
package dev.privet.cli;

import org.jspecify.annotations.NullMarked;
