package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL or JPQL statement that changes what is stored, as far as its shape tells.
 *
 * @param verb {@code delete, update, insert} or {@code select}, or {@code truncate}
 * @param table the table or entity, in lower case without its schema
 * @param columns what an insert fills or an update sets
 * @param emptied the columns that an update sets to null or to a constant
 * @param marks whether an update sets a mark of deletion
 * @param cutoff the column that is compared with a time; empty for none
 * @param age how old by the database's own clock, where the statement says it
 */
record Statement(
    String verb,
    String table,
    List<String> columns,
    List<String> emptied,
    boolean marks,
    String cutoff,
    Optional<Duration> age) {
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*(?:(delete)\\s+(?:from\\s+)?|(update)\\s+|(insert)\\s+into\\s+|(truncate)\\s+(?:table\\s+)?"
              + "|(?:select\\b.*?|)(from)\\s+)[\"`\\[]?(?:\\w+\\.)*(\\w+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CUTOFF =
      Pattern.compile("(?:\\w+\\.)?(\\w+)\\s*<=?\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERVAL =
      Pattern.compile(
          "interval\\s+'?(\\d+)'?\\s*'?(\\w+)'?|(\\d+)\\s+(day|hour|month|year|week|minute)s?"
              + "|date(?:add|_sub)\\s*\\(\\s*'?(\\w+)'?\\s*,\\s*-\\s*(\\d+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SET =
      Pattern.compile(
          "(?:\\w+\\.)?(\\w+)\\s*=\\s*('[^']*'|:?\\w+(?:\\(\\))?|\\?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile("(is_?)?(deleted|trashed|removed|archived)(_?at|_?on)?|deactivated(_?at)?");

  Statement {
    columns = List.copyOf(columns);
    emptied = List.copyOf(emptied);
  }

  /** Reads a statement; empty for a text that is none. */
  static Optional<Statement> parse(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.find()) {
      return Optional.empty();
    }
    String verb = "";
    for (int i = 1; i <= 5; i++) {
      verb = head.group(i) == null ? verb : head.group(i).toLowerCase(Locale.ROOT);
    }
    String rest = text.substring(head.end());
    int where = rest.toLowerCase(Locale.ROOT).indexOf("where");
    String condition = where < 0 ? "" : rest.substring(where + 5);
    String set = where < 0 ? rest : rest.substring(0, where);
    List<String> columns = new ArrayList<>();
    List<String> emptied = new ArrayList<>();
    boolean marks = false;
    if (verb.equals("insert")) {
      columns.addAll(inserted(rest));
    } else if (verb.equals("update")) {
      Matcher assignment = SET.matcher(set);
      while (assignment.find()) {
        String column = assignment.group(1);
        String value = assignment.group(2).toLowerCase(Locale.ROOT);
        columns.add(column);
        if (value.equals("null") || value.startsWith("'")) {
          emptied.add(column);
        }
        marks |=
            MARK.matcher(column.toLowerCase(Locale.ROOT)).matches()
                && !value.equals("null")
                && !value.equals("false");
      }
    }
    Matcher cutoff = CUTOFF.matcher(condition);
    return Optional.of(
        new Statement(
            verb.equals("from") ? "select" : verb,
            head.group(6).toLowerCase(Locale.ROOT),
            columns,
            emptied,
            marks,
            cutoff.find() ? cutoff.group(1) : "",
            age(condition)));
  }

  private static List<String> inserted(String rest) {
    int open = rest.indexOf('(');
    int close = rest.indexOf(')', Math.max(open, 0));
    int values = rest.toLowerCase(Locale.ROOT).indexOf("values");
    if (open < 0 || close < 0 || (values >= 0 && values < open)) {
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    for (String column : rest.substring(open + 1, close).split(",", -1)) {
      columns.add(column.replaceAll("[\"`\\[\\]\\s]", ""));
    }
    return columns;
  }

  private static Optional<Duration> age(String condition) {
    Matcher interval = INTERVAL.matcher(condition);
    if (!interval.find()) {
      return Optional.empty();
    }
    for (int[] pair : new int[][] {{1, 2}, {3, 4}, {6, 5}}) {
      if (interval.group(pair[0]) != null) {
        return Units.of(Long.parseLong(interval.group(pair[0])), interval.group(pair[1]));
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of a mark in place of a deletion: {@code deleted, trashedAt}. */
  static boolean isMark(String name) {
    return MARK.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
