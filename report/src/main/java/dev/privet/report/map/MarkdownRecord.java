package dev.privet.report.map;

import dev.privet.rules.map.DataMap;
import java.util.List;
import java.util.Map;

/** A record of processing as Markdown: a section for each activity, a list item for each fact. */
final class MarkdownRecord {
  static final String OPEN = "_to be filled in_";
  private static final String SPECIAL = "\\`*_{}[]()#+!|~>";

  private MarkdownRecord() {}

  /** The record as it is without anybody's edits. */
  static String text(DataMap map) {
    StringBuilder text = new StringBuilder();
    text.append("# Record of processing activities: ").append(escaped(map.system())).append("\n\n");
    text.append(
        "GDPR Art. 30. What code and policy tell is filled in; the rest is for people. Edit this"
            + " file freely:\n`privet map` refreshes what nobody has changed, and leaves everything"
            + " else as it stands.\n");
    section(ProcessingRecord.controller(), text);
    ProcessingRecord.of(map).forEach(it -> section(it, text));
    return text.toString();
  }

  static void section(Entry entry, StringBuilder text) {
    text.append("\n## ").append(escaped(entry.title())).append("\n\n");
    for (Map.Entry<String, List<String>> fact : entry.facts().entrySet()) {
      text.append("- **").append(fact.getKey()).append("**:").append(value(fact.getValue()));
    }
  }

  /** What stands behind the name of a fact, with its line end. */
  static String value(List<String> values) {
    if (values.isEmpty()) {
      return " " + OPEN + "\n";
    }
    if (values.size() == 1) {
      return " " + escaped(values.get(0)) + "\n";
    }
    StringBuilder text = new StringBuilder("\n");
    values.forEach(it -> text.append("  - ").append(escaped(it)).append('\n'));
    return text.toString();
  }

  /** Text in which nothing is markup. */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            point -> {
              if (point == '<') {
                escaped.append("&lt;");
              } else if (point == '&') {
                escaped.append("&amp;");
              } else {
                if (SPECIAL.indexOf(point) >= 0) {
                  escaped.append('\\');
                }
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
