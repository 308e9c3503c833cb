package dev.privet.report.map;

import dev.privet.report.Plain;
import dev.privet.rules.scan.UsageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries as a table that people may edit: a row for each, a column for each fact, and at the end
 * whether the code still tells of it, and its marks. Rows and columns that people add stay where
 * they are.
 */
final class CsvFile {
  static final String SEEN = "Seen in the code";
  static final String MARKS = "privet";
  private static final String YES = "yes";
  private static final String GONE = "no longer";

  private final String title;
  private final List<Entry> entries;

  /**
   * A table.
   *
   * @param title the heading of the first column
   */
  CsvFile(String title, List<Entry> entries) {
    this.title = title;
    this.entries = entries;
  }

  private List<String> names() {
    return entries.isEmpty() ? List.of() : List.copyOf(entries.get(0).facts().keySet());
  }

  /** The table as it is without anybody's edits. */
  String text() {
    List<String> heads = new ArrayList<>(List.of(title));
    heads.addAll(names());
    heads.add(SEEN);
    heads.add(MARKS);
    List<List<String>> rows = new ArrayList<>(List.of(heads));
    entries.forEach(it -> rows.add(row(it, heads)));
    return new CsvTable(rows, rows.stream().map(it -> 0).toList(), ',').text();
  }

  private static List<String> values(Entry entry) {
    List<String> values = new ArrayList<>(List.of(CsvTable.harmless(entry.title())));
    entry.facts().values().forEach(it -> values.add(CsvTable.harmless(String.join("; ", it))));
    return values;
  }

  /** A fresh row under given headings. */
  private List<String> row(Entry entry, List<String> heads) {
    List<String> row = new ArrayList<>();
    List<String> values = values(entry);
    heads.forEach(it -> row.add(column(it) < 0 ? "" : values.get(column(it))));
    row.set(heads.indexOf(SEEN), YES);
    row.set(
        heads.indexOf(MARKS),
        new Marks(entry.key(), values.stream().map(Marks::print).toList()).toString());
    return row;
  }

  /** Which of our columns a heading is; -1 for none. */
  private int column(String heading) {
    return heading.equals(title)
        ? 0
        : names().indexOf(heading) < 0 ? -1 : names().indexOf(heading) + 1;
  }

  /**
   * Brings a table up to date.
   *
   * @param file its name, for messages
   * @param text what is in it
   * @throws UsageException if it is no such table, with the line
   */
  Merged merge(String file, String text) throws UsageException {
    CsvTable table = CsvTable.read(file, text);
    List<String> heads = heads(file, table);
    List<List<String>> rows = new ArrayList<>(List.of(heads));
    List<String> notes = new ArrayList<>();
    Map<String, Entry> open = new LinkedHashMap<>();
    entries.forEach(it -> open.put(it.key(), it));
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 1; i < table.rows().size(); i++) {
      List<String> row = new ArrayList<>(table.rows().get(i));
      while (row.size() < heads.size()) {
        row.add("");
      }
      String at = file + ":" + table.lines().get(i);
      String marked = row.get(heads.indexOf(MARKS));
      if (!marked.isBlank()) {
        Marks marks = marks(at, marked);
        Integer before = seen.putIfAbsent(marks.key(), table.lines().get(i));
        if (before != null) {
          throw new UsageException(
              at
                  + ": found a second row for "
                  + Plain.of(marks.key())
                  + ", expected the one in line "
                  + before
                  + " alone");
        }
        Entry entry = open.remove(marks.key());
        if (entry == null) {
          gone(row, heads, at, notes);
        } else {
          refresh(row, heads, marks, entry, at, notes);
        }
      }
      rows.add(row);
    }
    open.values().forEach(it -> rows.add(row(it, heads)));
    return new Merged(same(table, rows) ? text : written(table, rows, text), notes);
  }

  private List<String> heads(String file, CsvTable table) throws UsageException {
    List<String> heads = new ArrayList<>(table.rows().get(0));
    for (String needed : List.of(SEEN, MARKS)) {
      if (!heads.contains(needed)) {
        throw new UsageException(
            file
                + ":1: found no column \""
                + needed
                + "\", expected the table that privet map wrote; nothing is overwritten");
      }
    }
    if (!heads.contains(title)) {
      heads.add(title);
    }
    names().stream().filter(it -> !heads.contains(it)).forEach(heads::add);
    return heads;
  }

  private static Marks marks(String at, String text) throws UsageException {
    Optional<Marks> marks = Marks.parse(text);
    if (marks.isEmpty()) {
      throw new UsageException(
          at
              + ": found broken marks in the column \""
              + MARKS
              + "\", expected them as privet map wrote them; take them from an older edition of the"
              + " file, or delete the row");
    }
    return marks.get();
  }

  private static void gone(List<String> row, List<String> heads, String at, List<String> notes) {
    if (!row.get(heads.indexOf(SEEN)).equals(GONE)) {
      row.set(heads.indexOf(SEEN), GONE);
      notes.add(at + ": " + Plain.of(row.get(0)) + " is no longer seen in the code");
    }
  }

  private void refresh(
      List<String> row,
      List<String> heads,
      Marks marks,
      Entry entry,
      String at,
      List<String> notes) {
    List<String> ours = values(entry);
    List<String> prints = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      String name = i == 0 ? title : names().get(i - 1);
      int column = heads.indexOf(name);
      Cell cell = Cell.of(marks.print(i), row.get(column), ours.get(i));
      row.set(column, cell.text());
      prints.add(cell.print());
      if (cell.stale()) {
        notes.add(
            at
                + ": "
                + name
                + " of "
                + entry.title()
                + " stays as edited; by the code it is now: "
                + (ours.get(i).isEmpty() ? "nothing" : ours.get(i)));
      }
    }
    row.set(heads.indexOf(SEEN), YES);
    row.set(heads.indexOf(MARKS), new Marks(entry.key(), prints).toString());
  }

  private static boolean same(CsvTable table, List<List<String>> rows) {
    return table.rows().equals(rows);
  }

  /** The rows in the manner of the file: its separator, line ends and byte-order mark. */
  private static String written(CsvTable table, List<List<String>> rows, String before) {
    String text = new CsvTable(rows, rows.stream().map(it -> 0).toList(), table.separator()).text();
    return (before.startsWith("\uFEFF") ? "\uFEFF" : "")
        + (before.contains("\r\n") ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text);
  }
}
