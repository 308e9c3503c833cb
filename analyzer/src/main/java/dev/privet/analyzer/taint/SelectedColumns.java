package dev.privet.analyzer.taint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the columns that a query's text selects. */
final class SelectedColumns {
  /** Functions that hand out what they are given, in another spelling at most. */
  private static final Set<String> KEEPING =
      Set.of("lower", "upper", "trim", "ltrim", "rtrim", "coalesce", "concat", "nullif", "initcap");

  private SelectedColumns() {}

  /**
   * The columns in order; an empty name for what is computed. Empty for a text that selects none or
   * whole rows.
   */
  static List<String> of(String query) {
    String text = query.strip();
    if (!text.toLowerCase(Locale.ROOT).startsWith("select ")) {
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    int depth = 0;
    int start = 7;
    for (int i = 7; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean end = i == text.length() || (depth == 0 && isFrom(text, i));
      if (end || (c == ',' && depth == 0)) {
        columns.add(name(text.substring(start, i).strip()));
        start = i + 1;
      }
      if (end) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return columns.contains("*") ? List.of() : columns;
  }

  private static boolean isFrom(String text, int at) {
    return Character.isWhitespace(text.charAt(at))
        && text.regionMatches(true, at + 1, "from", 0, 4)
        && (at + 5 == text.length() || Character.isWhitespace(text.charAt(at + 5)));
  }

  private static String name(String written) {
    String expression = written;
    for (String word : List.of("distinct ", "all ")) {
      if (expression.toLowerCase(Locale.ROOT).startsWith(word)) {
        expression = expression.substring(word.length()).strip();
      }
    }
    int open = expression.indexOf('(');
    if (open >= 0) {
      String function = expression.substring(0, open).strip().toLowerCase(Locale.ROOT);
      int end = expression.lastIndexOf(')');
      return KEEPING.contains(function) && end > open
          ? name(expression.substring(open + 1, end).split(",", -1)[0].strip())
          : "";
    }
    int space = expression.indexOf(' ');
    String path = space < 0 ? expression : expression.substring(0, space);
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.equals("*") ? "*" : last.replaceAll("[\"'`\\[\\]]", "");
  }
}
