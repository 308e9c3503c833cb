package dev.privet.analyzer;

import dev.privet.analyzer.evidence.Addresses;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.SinkPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where data goes that leaves the program: the hosts that the data flow could not tell. */
final class Destinations {
  private Destinations() {}

  static List<Exposure> told(List<Exposure> exposures, Supplier<Addresses> addresses) {
    if (exposures.stream().noneMatch(it -> isOpen(it.sink()))) {
      return exposures;
    }
    Addresses known = addresses.get();
    List<Exposure> told = new ArrayList<>(exposures.size());
    for (Exposure exposure : exposures) {
      SinkPoint sink = exposure.sink();
      Optional<String> host = isOpen(sink) ? host(sink, known) : Optional.empty();
      told.add(host.isPresent() ? new Exposure(at(sink, host.get()), exposure.flows()) : exposure);
    }
    return told;
  }

  private static boolean isOpen(SinkPoint sink) {
    return (sink.kind() == SinkKind.THIRD_PARTY || sink.kind() == SinkKind.URL)
        && sink.host().isEmpty()
        && sink.recipient().isEmpty();
  }

  private static Optional<String> host(SinkPoint sink, Addresses addresses) {
    String method = sink.method().substring(sink.method().lastIndexOf('.') + 1);
    return addresses.host(sink.path(), sink.span(), method, sink.argument());
  }

  private static SinkPoint at(SinkPoint sink, String host) {
    return new SinkPoint(
        sink.path(),
        sink.span(),
        sink.argument(),
        sink.kind(),
        sink.method(),
        sink.enclosing(),
        sink.recipient(),
        Optional.of(host),
        sink.label(),
        sink.row());
  }
}
