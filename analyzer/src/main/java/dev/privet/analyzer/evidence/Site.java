package dev.privet.analyzer.evidence;

import dev.privet.analyzer.text.Span;

/**
 * A place in the program.
 *
 * @param path the file; for a configuration value its key
 * @param span where in it
 * @param enclosing the method or type around it, as a reader calls it
 */
public record Site(String path, Span span, String enclosing) {}
