/**
 * The {@code privet} command. In go words, out come a report on standard output, talk on standard
 * error, and an exit code; start at {@link dev.privet.cli.Main}. All work is done elsewhere.
 */
@NullMarked
package dev.privet.cli;

import org.jspecify.annotations.NullMarked;
