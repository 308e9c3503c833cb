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
   * getParameter("email")}. A number means the column at that position of the query that the
   * receiver keeps as {@code .#sql}.
   *
   * @param otherwise what it may be where the name is not known
   */
  record ByName(Place at, int argument, List<String> otherwise) implements SourceSpec {
    public ByName {
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * Data whose names are the columns of a constant query, each classified like any name; several
   * columns make an array.
   *
   * @param query where the text of the query stands
   */
  record Columns(Place at, Place query) implements SourceSpec {}
}
