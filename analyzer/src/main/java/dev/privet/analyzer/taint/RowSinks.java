package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.text.Hosts;
import org.jspecify.annotations.Nullable;

/** What arrives at the sinks that rows speak of. */
final class RowSinks {
  private final Run run;
  private final RowCall here;

  RowSinks(RowCall here) {
    this.run = here.run;
    this.here = here;
  }

  void sink(SinkSpec sink, ModelRow row) {
    @Nullable String host =
        sink.address().map(a -> run.text(here.read(a))).map(Hosts::host).orElse(null);
    @Nullable String label = sink.label().map(l -> run.text(here.read(l))).orElse(null);
    String method =
        here.type.name() + "." + (here.call.name().equals("new") ? "<init>" : here.call.name());
    for (Place operand : sink.operands()) {
      if (operand.port() instanceof Port.Arguments from) {
        for (int i = from.from(); i < here.call.arguments().size(); i++) {
          Value value = here.call.arguments().get(i);
          for (Key key : operand.path()) {
            value = run.heap().load(here.state, value, here.key(key));
          }
          arrive(sink, row, value, here.call.at(i), method, host, label);
        }
      } else {
        int at =
            operand.port() instanceof Port.Argument argument
                ? here.call.at(argument.index())
                : here.call.where().at();
        arrive(sink, row, here.read(operand), at, method, host, label);
      }
    }
  }

  private void arrive(
      SinkSpec sink,
      ModelRow row,
      Value value,
      int at,
      String method,
      @Nullable String host,
      @Nullable String label) {
    Labels labels = run.disclose(here.state, value, sink.reads(), here.call.where());
    run.engine().seen(here.call.where(), here.call.nameAt(), sink.kind(), method);
    if (!labels.isEmpty()) {
      run.hits(
          run.site(
              here.call.where(),
              here.call.nameAt(),
              at,
              sink.kind(),
              method,
              sink.recipient().orElse(null),
              host,
              label,
              row.origin()),
          labels);
    }
  }
}
