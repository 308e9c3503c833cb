package dev.privet.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statement of which the marks and the scan say different things.
 *
 * @param line where the statement begins
 * @param source its first line
 * @param expected what the marks say, sorted
 * @param found what the scan says, sorted
 * @param remark what to do about it, or why silence is right
 */
record Disagreement(
    String path,
    int line,
    String source,
    List<String> expected,
    List<String> found,
    String remark) {
  /** Compares one file's marks with what was found in it, as exact multisets for each statement. */
  static List<Disagreement> between(MarkedFile file, List<FoundFinding> findings) {
    Map<Integer, List<String>> found = new TreeMap<>();
    for (FoundFinding finding : findings) {
      if (finding.path().equals(file.path())) {
        found
            .computeIfAbsent(file.startOf(finding.line()), line -> new ArrayList<>())
            .add(finding.text());
      }
    }
    TreeSet<Integer> lines = new TreeSet<>(file.marks().keySet());
    lines.addAll(found.keySet());
    List<Disagreement> disagreements = new ArrayList<>();
    for (int line : lines) {
      List<Mark> marks = file.marks().getOrDefault(line, List.of());
      List<String> expected =
          marks.stream().filter(Mark::isFound).map(Mark::finding).sorted().toList();
      List<String> actual = found.getOrDefault(line, List.of()).stream().sorted().toList();
      if (!expected.equals(actual)) {
        disagreements.add(
            new Disagreement(
                file.path(), line, file.line(line), expected, actual, remark(marks, actual)));
      }
    }
    return disagreements;
  }

  private static String remark(List<Mark> marks, List<String> found) {
    for (Mark mark : marks) {
      boolean isFound = found.contains(mark.finding());
      switch (mark.kind()) {
        case MISSING -> {
          if (isFound) {
            return "a known miss is found now: write 'expect' instead of 'expect missing'";
          }
        }
        case SPURIOUS -> {
          if (!isFound) {
            return "a known false alarm is gone now: remove its 'expect spurious'";
          }
        }
        case SILENT -> {
          return "silent, because: " + mark.finding();
        }
        case EXPECTED -> {}
      }
    }
    return "";
  }

  /** Several lines for a reader. */
  String text() {
    String text =
        "%s:%d  %s%n    expected  %s%n    found     %s"
            .formatted(path, line, source, orNothing(expected), orNothing(found));
    return remark.isEmpty() ? text : text + "%n    %s".formatted(remark);
  }

  private static String orNothing(List<String> findings) {
    return findings.isEmpty() ? "nothing" : String.join(" | ", findings);
  }
}
