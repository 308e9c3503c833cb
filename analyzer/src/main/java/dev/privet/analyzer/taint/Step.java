package dev.privet.analyzer.taint;

import dev.privet.analyzer.text.Span;

/**
 * One station of a flow.
 *
 * @param path the file
 * @param span the expression
 * @param kind what happens
 * @param text a short description: {@code passed to Mapper.toCustomer()}
 */
public record Step(String path, Span span, Kind kind, String text) {
  /** What happens at a step. */
  public enum Kind {
    SOURCE,
    PASS,
    RETURN,
    STORE,
    LOAD,
    DERIVE,
    TRANSFORM,
    SINK
  }
}
