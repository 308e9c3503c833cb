package dev.privet.report.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.privet.report.Plain;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as comma-separated values: a row of headings, and rows beneath it.
 *
 * @param rows the rows, headings first; all as long as the first
 * @param lines on which line each row begins, from 1
 * @param separator between values: a comma, or what a spreadsheet made of it
 */
record CsvTable(List<List<String>> rows, List<Integer> lines, char separator) {
  private static final String DANGEROUS = "=+-@\t\r";

  CsvTable {
    rows = rows.stream().map(List::copyOf).toList();
    lines = List.copyOf(lines);
  }

  /** A value that no spreadsheet takes for a formula. */
  static String harmless(String value) {
    return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  /**
   * Reads a table.
   *
   * @param file its name, for messages
   */
  static CsvTable read(String file, String text) throws UsageException {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = separator(plain);
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    try (MappingIterator<String[]> values =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .build()
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(plain)) {
      while (values.hasNextValue()) {
        line = values.getCurrentLocation().getLineNr();
        List<String> row = new ArrayList<>(Arrays.asList(values.nextValue()));
        row.replaceAll(it -> it == null ? "" : it);
        rows.add(row);
        lines.add(line);
      }
    } catch (JsonProcessingException e) {
      int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
      throw new UsageException(
          file
              + ":"
              + at
              + ": found broken values, expected a table ("
              + Plain.of(e.getOriginalMessage().lines().findFirst().orElse(""))
              + ")",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty()) {
      throw new UsageException(file + ":1: found an empty file, expected a row of headings");
    }
    return new CsvTable(padded(file, rows, lines), lines, separator);
  }

  private static List<List<String>> padded(
      String file, List<List<String>> rows, List<Integer> lines) throws UsageException {
    int width = rows.get(0).size();
    List<List<String>> even = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      while (row.size() > width && row.get(row.size() - 1).isEmpty()) {
        row.remove(row.size() - 1);
      }
      if (row.size() > width) {
        throw new UsageException(
            file
                + ":"
                + lines.get(i)
                + ": found "
                + row.size()
                + " values, expected one for each of the "
                + width
                + " headings");
      }
      while (row.size() < width) {
        row.add("");
      }
      even.add(row);
    }
    return even;
  }

  /** What the row of headings is separated by. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    char most = ',';
    for (char it : new char[] {';', '\t'}) {
      if (count(head, it) > count(head, most)) {
        most = it;
      }
    }
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(it -> it == wanted).count();
  }

  /** The table as text. */
  String text() {
    StringWriter out = new StringWriter();
    try (var writer =
        CsvMapper.builder()
            .build()
            .writer(CsvSchema.emptySchema().withColumnSeparator(separator))
            .writeValues(out)) {
      for (List<String> row : rows) {
        writer.write(row.toArray(new String[0]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
