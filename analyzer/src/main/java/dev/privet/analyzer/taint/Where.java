package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.text.Span;

/**
 * A place in the text that is being interpreted.
 *
 * @param home the method in whose text it stands
 * @param body the body that holds its positions
 * @param site the instruction, by identity
 * @param at its position
 */
record Where(Procedure home, Body body, Object site, int at) {
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
