package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Optional;

/**
 * A place that data must not reach unnoticed, as a role of a library method.
 *
 * @param kind what it is
 * @param operands what it reads of the call
 * @param reads how much of each operand
 * @param recipient the id of the recipient, where the library itself tells it ({@code stripe})
 * @param address where the call's URL or host name stands, to find the recipient
 * @param label where the name of the thing written stands (cookie name, header name, MDC key)
 */
public record SinkSpec(
    SinkKind kind,
    List<Place> operands,
    Reads reads,
    Optional<String> recipient,
    Optional<Place> address,
    Optional<Place> label) {
  public SinkSpec {
    operands = List.copyOf(operands);
  }
}
