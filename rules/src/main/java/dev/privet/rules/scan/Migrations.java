package dev.privet.rules.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tables the database empties along with others, as migrations in order say it: {@code CREATE
 * TABLE child (... REFERENCES parent ON DELETE CASCADE)}, {@code ALTER TABLE child ADD FOREIGN KEY
 * ...}, and Liquibase's {@code addForeignKeyConstraint}. A constraint that a later migration drops
 * counts no more, and neither does one of a table that is dropped.
 */
final class Migrations {
  private static final String NAME = "((?:[\"`\\[]?\\w+[\"`\\]]?\\.){0,4}[\"`\\[]?\\w+[\"`\\]]?)";

  /** Comments and texts. No group is repeated: scripts may hold texts of any length. */
  private static final Pattern NOISE =
      Pattern.compile("--[^\\n]*|/\\*.*?(?:\\*/|\\z)|'[^']*'", Pattern.DOTALL);

  private static final Pattern TABLE =
      Pattern.compile(
          "\\s*(create|alter|drop)\\s+(?:\\w+\\s+)?table\\s+(?:(?:if\\s+(?:not\\s+)?exists|only)\\s+)*"
              + NAME
              + "(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern REFERENCE =
      Pattern.compile("\\breferences\\s+" + NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern CASCADE =
      Pattern.compile("\\bon\\s+delete\\s+cascade\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONSTRAINT =
      Pattern.compile("\\bconstraint\\s+" + NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern DROPPED =
      Pattern.compile(
          "\\bdrop\\s+(?:constraint|foreign\\s+key)\\s+(?:if\\s+exists\\s+)?" + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT =
      Pattern.compile("<(add|drop)ForeignKeyConstraint\\b([^>]*)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)\\s*=\\s*[\"']([^\"']*)[\"']");

  private final Map<String, Cascade> cascades = new LinkedHashMap<>();
  private int nameless;

  /**
   * That records of one table go with those of another.
   *
   * @param child the table that is emptied along
   * @param parent the table whose deletion does it
   */
  record Cascade(String child, String parent) {}

  List<Cascade> cascades() {
    return cascades.values().stream().distinct().toList();
  }

  /** Reads one script of SQL. */
  void sql(String text) {
    String bare = NOISE.matcher(text).replaceAll(" ");
    for (String statement : bare.split(";", -1)) {
      Matcher table = TABLE.matcher(statement);
      if (table.matches()) {
        String name = flat(table.group(2));
        if (table.group(1).equalsIgnoreCase("drop")) {
          cascades.values().removeIf(it -> it.child().equals(name) || it.parent().equals(name));
        } else {
          parts(table.group(3)).forEach(it -> part(name, it));
        }
      }
    }
  }

  private void part(String table, String part) {
    Matcher dropped = DROPPED.matcher(part);
    if (dropped.find()) {
      cascades.remove(table + '#' + flat(dropped.group(1)));
    }
    Matcher reference = REFERENCE.matcher(part);
    if (reference.find() && CASCADE.matcher(part).find(reference.end())) {
      Matcher constraint = CONSTRAINT.matcher(part);
      String name = constraint.find() ? flat(constraint.group(1)) : "." + nameless++;
      cascades.put(table + '#' + name, new Cascade(table, flat(reference.group(1))));
    }
  }

  /** What stands between the commas that are in no more than the table's own parentheses. */
  private static List<String> parts(String body) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int own = body.stripLeading().startsWith("(") ? 1 : 0;
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= own) {
        parts.add(body.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(body.substring(start));
    return parts;
  }

  /** Reads one of Liquibase's changelogs. */
  void changelog(String text) {
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      Map<String, String> values = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(element.group(2));
      while (attribute.find()) {
        values.put(attribute.group(1), attribute.group(2));
      }
      String child = flat(values.getOrDefault("baseTableName", ""));
      String key = child + '#' + flat(values.getOrDefault("constraintName", ""));
      boolean cascade =
          values.getOrDefault("onDelete", "").equalsIgnoreCase("cascade")
              || values.getOrDefault("deleteCascade", "").equalsIgnoreCase("true");
      if (element.group(1).equals("drop")) {
        cascades.remove(key);
      } else if (cascade) {
        cascades.put(key, new Cascade(child, flat(values.getOrDefault("referencedTableName", ""))));
      }
    }
  }

  /** A name without schema and quotes, in lower case. */
  private static String flat(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return last.replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT);
  }
}
