/**
 * Findings for people at a terminal; start at {@link dev.privet.report.console.ConsoleReport}.
 * Nothing that comes from analysed code reaches the terminal but through {@link
 * dev.privet.report.Plain}.
 */
@NullMarked
package dev.privet.report.console;

import org.jspecify.annotations.NullMarked;
