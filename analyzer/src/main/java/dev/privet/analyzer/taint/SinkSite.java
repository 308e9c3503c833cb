package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;


/**
 * A sink expression as the interpreter meets it; equal for every interpretation of the same
 * expression. {@link #slot} is set for the internal kind of sink: a field whose values other
 * methods may read. Such sites are keys of large maps, so they keep their hash code.
 */
final class SinkSite {
  private final Procedure procedure;
  private final Span span;
  private final Span argument;
  private final @Nullable SinkKind kind;
  private final String method;
  private final @Nullable String recipient;
  private final @Nullable String host;
  private final @Nullable String label;
  private final String row;
  private final @Nullable Path slot;
  private final int hash;

  SinkSite(
      Procedure procedure,
      Span span,
      Span argument,
      @Nullable SinkKind kind,
      String method,
      @Nullable String recipient,
      @Nullable String host,
      @Nullable String label,
      String row,
      @Nullable Path slot) {
    this.procedure = procedure;
    this.span = span;
    this.argument = argument;
    this.kind = kind;
    this.method = method;
    this.recipient = recipient;
    this.host = host;
    this.label = label;
    this.row = row;
    this.slot = slot;
    int place = (span.line() * 200 + span.column()) * 31 + argument.line() * 200 + argument.column();
    int target = slot == null ? method.hashCode() : slot.hashCode();
    this.hash = (procedure.number() * 31 + place) * 31 + target;
  }

  /** A field that keeps what arrives. */
  static SinkSite ofSlot(Procedure procedure, Span span, Path slot) {
    return new SinkSite(procedure, span, span, null, "", null, null, null, "", slot);
  }

  Procedure procedure() {
    return procedure;
  }

  Span span() {
    return span;
  }

  /** The argument that discloses. */
  Span argument() {
    return argument;
  }

  /** Null for a slot. */
  @Nullable SinkKind kind() {
    return kind;
  }

  String method() {
    return method;
  }

  @Nullable String recipient() {
    return recipient;
  }

  @Nullable String host() {
    return host;
  }

  @Nullable String label() {
    return label;
  }

  String row() {
    return row;
  }

  @Nullable Path slot() {
    return slot;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SinkSite site
            && hash == site.hash
            && procedure == site.procedure
            && slot == site.slot
            && kind == site.kind
            && span.equals(site.span)
            && argument.equals(site.argument)
            && method.equals(site.method)
            && row.equals(site.row)
            && Objects.equals(recipient, site.recipient)
            && Objects.equals(host, site.host)
            && Objects.equals(label, site.label));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
