package dev.privet.analyzer.spec;

import java.util.List;

/** An API that hands out personal data. */
public sealed interface SourceSpec {
  /** Where the data comes out. */
  Place at();

  /** Data of known categories: {@code getRemoteAddr()}. */
  record Known(Place at, List<String> categories, Confidence confidence) implements SourceSpec {
    public Known {
      categories = List.copyOf(categories);
    }
  }

  /**
   * Data whose name is a constant argument, classified like any name: {@code
   * getParameter("email")}.
   */
  record ByName(Place at, int argument) implements SourceSpec {}
}
