package dev.privet.report.map;

import dev.privet.report.Plain;
import dev.privet.rules.map.DataMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A record of processing as Markdown: a section for each activity, a list item for each fact. */
final class MarkdownRecord {
  static final String OPEN = "_to be filled in_";
  private static final String SPECIAL = "\\`*_[~";

  private MarkdownRecord() {}

  /** The record as it is without anybody's edits. */
  static String text(DataMap map) {
    StringBuilder text = new StringBuilder();
    text.append("# Record of processing activities: ")
        .append(escaped(Plain.of(map.system())))
        .append("\n\n");
    text.append(
        "GDPR Art. 30. What code and policy tell is filled in, the rest is for people. Edit this"
            + " file freely, save the\n`privet` marks: `privet map` refreshes what nobody has"
            + " changed, and leaves everything else as it stands.\n");
    entries(map).forEach(it -> section(it, text));
    return text.toString();
  }

  /** The sections of the record. */
  static List<Entry> entries(DataMap map) {
    List<Entry> entries = new ArrayList<>();
    entries.add(ProcessingRecord.controller());
    entries.addAll(ProcessingRecord.of(map));
    ProcessingRecord.loose(map).ifPresent(entries::add);
    return entries;
  }

  static void section(Entry entry, StringBuilder text) {
    List<String> prints = new ArrayList<>();
    StringBuilder items = new StringBuilder();
    prints.add(Marks.print(escaped(entry.title())));
    for (Map.Entry<String, List<String>> fact : entry.facts().entrySet()) {
      String value = value(fact.getValue());
      prints.add(Marks.print(value));
      items.append("- **").append(fact.getKey()).append("**:").append(value);
    }
    text.append("\n## ").append(escaped(entry.title())).append("\n\n");
    text.append("<!-- privet ").append(new Marks(entry.key(), prints)).append(" -->\n\n");
    text.append(items);
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

  /** One line of text in which nothing is markup. */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char it = plain.charAt(i);
      if (it == '<') {
        escaped.append("&lt;");
      } else if (it == '&') {
        escaped.append("&amp;");
      } else if (it == '_' && isInside(plain, i)) {
        escaped.append(it);
      } else {
        boolean begins = i == 0 && "#+->=|".indexOf(it) >= 0;
        escaped.append(begins || SPECIAL.indexOf(it) >= 0 ? "\\" : "").append(it);
      }
    }
    return escaped.toString();
  }

  /** Whether letters stand on both sides, so that an underscore is no emphasis. */
  private static boolean isInside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
