package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.text.Span;
import java.util.List;

/**
 * A place in the text that is being interpreted.
 *
 * @param home the method in whose text it stands
 * @param body the body that holds its positions
 * @param site the instruction, by identity
 * @param at its position
 */
record Where(Procedure home, Body body, Object site, int at) {
  /**
   * At a sink, outside the text that is being interpreted: what is disclosed there lies before it.
   */
  static Where at(SinkSite sink, Object site) {
    Span span = sink.argument();
    int[] position = {span.line(), span.column(), span.endLine(), span.endColumn()};
    return new Where(sink.procedure(), new Body(1, List.of(), List.of(), position), site, 0);
  }

  String path() {
    return home.owner().unit().file().path();
  }

  Span span() {
    return body.span(at);
  }

  /** What happens here to something personal. */
  Step step(Step.Kind kind, String text) {
    return new Step(path(), span(), kind, text);
  }

  Span span(int position) {
    return body.span(position);
  }
}
