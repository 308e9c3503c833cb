package dev.privet.rules.judge;

import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import java.util.List;

/** A family of rules: what it says of data that arrives at its kinds of place. */
interface Chapter {
  /** Whether places of this kind are its business. */
  boolean hears(SinkKind kind);

  /** The rulings on one flow, at most one for each rule. */
  List<Ruling> rule(Flow flow, SinkPoint sink);
}
