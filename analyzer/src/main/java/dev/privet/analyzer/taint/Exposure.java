package dev.privet.analyzer.taint;

import java.util.List;

/**
 * That personal data reaches a sink: one per sink expression and kind, with every flow that leads
 * there.
 *
 * @param sink where
 * @param flows how: at least one, at most one per origin and form, sorted by category, form and
 *     origin
 */
public record Exposure(SinkPoint sink, List<Flow> flows) {
  public Exposure {
    flows = List.copyOf(flows);
  }
}
