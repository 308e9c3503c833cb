package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import java.util.List;

/**
 * Personal data on its way from an origin to a sink.
 *
 * @param origin where it comes from
 * @param form in which form it arrives
 * @param steps the stations, source first, sink last
 * @param confidence how sure: the least of its parts
 * @param unmodelled whether it passes a call that nothing is known of
 * @param rows the model rows used, as {@code file:line}, sorted
 */
public record Flow(
    Origin origin,
    Form form,
    List<Step> steps,
    Confidence confidence,
    boolean unmodelled,
    List<String> rows) {
  public Flow {
    steps = List.copyOf(steps);
    rows = List.copyOf(rows);
  }
}
