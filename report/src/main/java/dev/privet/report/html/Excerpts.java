package dev.privet.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.privet.analyzer.text.Span;
import dev.privet.report.SourceText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lines of code that a page quotes: each once, however many findings stand around it. */
final class Excerpts {
  private static final int LONGEST = 1_000;

  private final SourceText sources;
  private final Map<String, Integer> files = new LinkedHashMap<>();
  private final Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();

  Excerpts(SourceText sources) {
    this.sources = sources;
  }

  /** The number under which the page knows a file. */
  int file(String path) {
    return files.computeIfAbsent(path, it -> files.size());
  }

  /** Has the lines around a place quoted. */
  void quote(String path, Span span, int around) {
    TreeSet<Integer> wanted = lines.computeIfAbsent(path, it -> new TreeSet<>());
    for (int i = Math.max(1, span.line() - around); i <= span.line() + around; i++) {
      wanted.add(i);
    }
  }

  /** Writes the names of the files, and their lines as {@code [{"12": "..."}]}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("files");
    for (String path : files.keySet()) {
      json.writeString(path);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("code");
    for (String path : files.keySet()) {
      json.writeStartObject();
      for (int number : lines.getOrDefault(path, new TreeSet<>())) {
        Optional<String> line = sources.line(path, number);
        if (line.isPresent()) {
          String text = line.get();
          json.writeStringField(
              Integer.toString(number),
              text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
