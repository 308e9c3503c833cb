package dev.privet.report.map;

import dev.privet.report.Plain;
import dev.privet.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record of processing in Markdown that people may have edited. A section that carries marks is
 * an entry; in it, list items that begin with the bold name of a fact hold facts. Everything else
 * was written by people, and stays as it is.
 */
final class MarkdownFile {
  private static final Pattern MARKS = Pattern.compile("<!-- privet (.*) -->\\s*");
  private static final Pattern ITEM = Pattern.compile("- \\*\\*([^*]+)\\*\\*:(.*)");
  private static final Pattern HEADING = Pattern.compile("##? +(.*?)\\s*");
  static final String GONE = "> No longer seen in the code.";

  private final String file;
  private final List<Entry> entries;
  private final List<String> notes = new ArrayList<>();
  private final List<String> out = new ArrayList<>();

  private MarkdownFile(String file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /** A section as it stands in the file. */
  private record Section(int line, List<String> lines, Optional<Marks> marks) {}

  /**
   * Brings a file up to date.
   *
   * @param file its name, for messages
   * @param text what is in it
   * @param entries what the code tells
   * @throws UsageException if it is no such file, with the line
   */
  static Merged merge(String file, String text, List<Entry> entries) throws UsageException {
    String unix = text.replace("\r\n", "\n");
    Merged merged = new MarkdownFile(file, entries).merged(unix);
    return unix.equals(text)
        ? merged
        : new Merged(merged.text().replace("\n", "\r\n"), merged.notes());
  }

  private Merged merged(String text) throws UsageException {
    List<Section> sections = sections(text);
    Map<String, Entry> open = new LinkedHashMap<>();
    entries.forEach(it -> open.put(it.key(), it));
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Section section : sections) {
      if (section.marks().isEmpty()) {
        out.addAll(section.lines());
        continue;
      }
      Marks marks = section.marks().get();
      Integer before = seen.putIfAbsent(marks.key(), section.line());
      if (before != null) {
        throw new UsageException(
            file
                + ":"
                + section.line()
                + ": found a second entry for "
                + Plain.of(marks.key())
                + ", expected the one in line "
                + before
                + " alone");
      }
      Entry entry = open.remove(marks.key());
      if (entry == null) {
        gone(section);
      } else {
        refreshed(section, marks, entry);
      }
    }
    if (seen.isEmpty()) {
      throw new UsageException(
          file
              + ":1: found no entry that privet map wrote, expected its record of processing;"
              + " nothing is overwritten");
    }
    boolean closed = out.isEmpty() || out.get(out.size() - 1).isEmpty();
    String end = open.isEmpty() ? "" : added(open, closed);
    return new Merged(String.join("\n", out) + end, notes);
  }

  private static String added(Map<String, Entry> open, boolean closed) {
    StringBuilder text = new StringBuilder(closed ? "" : "\n");
    open.values().forEach(it -> MarkdownRecord.section(it, text));
    return text.toString();
  }

  private List<Section> sections(String text) throws UsageException {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    List<Section> sections = new ArrayList<>();
    boolean fenced = false;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      fenced ^= line.startsWith("```") || line.startsWith("~~~");
      if (!fenced && HEADING.matcher(line).matches() && i > start) {
        sections.add(section(lines, start, i));
        start = i;
      }
    }
    sections.add(section(lines, start, lines.size()));
    return sections;
  }

  private Section section(List<String> lines, int from, int to) throws UsageException {
    Optional<Marks> marks = Optional.empty();
    for (int i = from; i < to; i++) {
      Matcher found = MARKS.matcher(lines.get(i));
      if (found.matches()) {
        marks = Marks.parse(found.group(1));
        if (marks.isEmpty()) {
          throw new UsageException(
              file
                  + ":"
                  + (i + 1)
                  + ": found broken marks, expected them as privet map wrote them; take them from"
                  + " an older edition of the file, or delete the section");
        }
      }
    }
    return new Section(from + 1, List.copyOf(lines.subList(from, to)), marks);
  }

  private void gone(Section section) {
    boolean told = section.lines().contains(GONE);
    for (String line : section.lines()) {
      out.add(line);
      if (!told && MARKS.matcher(line).matches()) {
        out.add("");
        out.add(GONE);
      }
    }
    if (!told) {
      notes.add(
          file + ":" + section.line() + ": " + heading(section) + " is no longer seen in the code");
    }
  }

  private static String heading(Section section) {
    Matcher heading = HEADING.matcher(section.lines().get(0));
    return heading.matches() ? heading.group(1) : "the entry";
  }

  private void refreshed(Section section, Marks marks, Entry entry) {
    List<String> lines = withoutGone(section.lines());
    List<String> names = List.copyOf(entry.facts().keySet());
    Cell title = Cell.of(marks.print(0), heading(section), MarkdownRecord.escaped(entry.title()));
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<String> body = new ArrayList<>();
    int marked = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher item = ITEM.matcher(line);
      if (i == 0 && HEADING.matcher(line).matches()) {
        body.add(title.text().equals(heading(section)) ? line : "## " + title.text());
      } else if (MARKS.matcher(line).matches()) {
        marked = body.size();
        body.add(line);
      } else if (item.matches()
          && names.contains(item.group(1))
          && !cells.containsKey(item.group(1))) {
        int end = end(lines, i + 1);
        String theirs = item.group(2) + "\n" + block(lines.subList(i + 1, end));
        Cell cell = cell(marks, entry, names.indexOf(item.group(1)), theirs);
        cells.put(item.group(1), cell);
        if (cell.stale()) {
          notes.add(stale(section.line() + i, entry, item.group(1)));
        }
        body.addAll(item(item.group(1), cell.text()));
        i = end - 1;
        last = body.size();
      } else {
        body.add(line);
      }
    }
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      if (!cells.containsKey(name)) {
        Cell cell = Cell.fresh(MarkdownRecord.value(entry.facts().getOrDefault(name, List.of())));
        cells.put(name, cell);
        missing.addAll(item(name, cell.text()));
      }
    }
    body.addAll(last < 0 ? body.size() : last, missing);
    List<String> prints = new ArrayList<>(List.of(title.print()));
    names.forEach(it -> prints.add(Objects.requireNonNull(cells.get(it)).print()));
    body.set(marked, "<!-- privet " + new Marks(entry.key(), prints) + " -->");
    out.addAll(body);
  }

  private Cell cell(Marks marks, Entry entry, int index, String theirs) {
    List<String> values = List.copyOf(entry.facts().values()).get(index);
    String ours = MarkdownRecord.value(values);
    boolean isOpen = theirs.strip().equals(MarkdownRecord.OPEN);
    return Cell.of(marks.print(index + 1), isOpen ? "" : theirs, ours);
  }

  private String stale(int line, Entry entry, String name) {
    List<String> values = entry.facts().getOrDefault(name, List.of());
    return file
        + ":"
        + line
        + ": "
        + name
        + " of "
        + entry.title()
        + " stays as edited; by the code it is now: "
        + (values.isEmpty() ? "nothing" : String.join("; ", values));
  }

  private static List<String> withoutGone(List<String> lines) {
    int at = lines.indexOf(GONE);
    if (at < 0) {
      return lines;
    }
    List<String> rest = new ArrayList<>(lines);
    rest.remove(at);
    if (at > 0 && rest.get(at - 1).isEmpty()) {
      rest.remove(at - 1);
    }
    return rest;
  }

  /** Where the lines end that are indented below a list item. */
  private static int end(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).startsWith(" ") && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static String block(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(it -> text.append(it).append('\n'));
    return text.toString();
  }

  private static List<String> item(String name, String value) {
    String text = "- **" + name + "**:" + value;
    return Arrays.asList(text.replaceFirst("\n$", "").split("\n", -1));
  }
}
