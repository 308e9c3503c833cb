package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sink expression as the interpreter meets it; equal for every interpretation of the same
 * expression. {@code field} is set for the internal kind of sink: a field whose values other
 * methods may read.
 */
record SinkSite(
    Procedure procedure,
    Span span,
    Span argument,
    @Nullable SinkKind kind,
    String method,
    @Nullable String recipient,
    @Nullable String host,
    @Nullable String label,
    String row,
    @Nullable Path slot) {}
