package dev.privet.samples;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sample file: its lines, where its statements and declarations begin and end, and the marks
 * above them.
 */
final class MarkedFile {
  private final String path;
  private final List<String> lines;
  private final List<Range> statements = new ArrayList<>();
  private final Map<Integer, List<Mark>> marks = new TreeMap<>();

  private MarkedFile(String path, String text) {
    this.path = path;
    this.lines = text.lines().toList();
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    Node file =
        new JavaParser(configuration)
            .parse(text)
            .getResult()
            .orElseThrow(() -> new IllegalArgumentException(path + " is not Java"));
    file.walk(
        node -> {
          if (node instanceof BodyDeclaration
              || (node instanceof Statement && !(node instanceof BlockStmt))) {
            node.getRange().ifPresent(statements::add);
          }
        });
    readMarks();
  }

  static MarkedFile of(String path, String text) {
    return new MarkedFile(path, text);
  }

  static MarkedFile read(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new MarkedFile(path, Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private void readMarks() {
    List<Mark> open = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (Mark.isMark(line)) {
        open.add(Mark.read(line, number));
      } else if (!open.isEmpty() && !line.isBlank() && !line.strip().startsWith("//")) {
        int start = number;
        if (statements.stream().noneMatch(range -> range.begin.line == start)) {
          throw new IllegalArgumentException(
              path
                  + ":"
                  + open.get(0).line()
                  + " marks no statement: line "
                  + start
                  + " begins none");
        }
        marks.put(number, List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(path + ":" + open.get(0).line() + " marks no statement");
    }
  }

  /** Relative to the program's root, with {@code /}. */
  String path() {
    return path;
  }

  /** All of it. */
  String text() {
    return String.join("\n", lines);
  }

  /** The marks by the line on which their statement begins. */
  Map<Integer, List<Mark>> marks() {
    return marks;
  }

  /** One line of source, without indentation. */
  String line(int number) {
    return number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  /** Where the innermost statement or declaration that has this line begins; else the line. */
  int startOf(int line) {
    return statements.stream()
        .filter(range -> range.begin.line <= line && line <= range.end.line)
        .min(
            Comparator.<Range>comparingInt(range -> -range.begin.line)
                .thenComparingInt(range -> range.end.line))
        .map(range -> range.begin.line)
        .orElse(line);
  }
}
