package dev.privet.analyzer;

import dev.privet.analyzer.text.Span;

/**
 * A suppression written in the code.
 *
 * @param rule the rule id; empty for one that could not be read
 * @param reason why; empty where none is given, which is a fault
 * @param until the last day as written ({@code 2027-01-31}); empty for no end
 * @param path the file
 * @param at the annotation or comment itself
 * @param scope what it covers: the annotated declaration, or for a comment the comment's line and
 *     the next line of code
 */
public record Allowance(
    String rule, String reason, String until, String path, Span at, Span scope) {}
