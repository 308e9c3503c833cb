package dev.privet.samples;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a comment says of the statement below it.
 *
 * <pre>
 * // expect: PRV101 user.contact.email, user.name     exactly this is found
 * // expect missing: PRV101 user.name [L12]           would be right, is not found: limit 12
 * // expect spurious: PRV101 user.name [L13]          is found, would be wrong: limit 13
 * // silent: the other of two objects                 nothing is found, and why
 * </pre>
 *
 * @param line where the comment stands
 * @param finding the rule and its sorted categories; for a silent mark the reason
 * @param limit the number in the list of known limits
 */
record Mark(Kind kind, int line, String finding, Optional<String> limit) {
  enum Kind {
    EXPECTED,
    MISSING,
    SPURIOUS,
    SILENT
  }

  private static final Pattern FORM =
      Pattern.compile(
          "// (?:(?<silent>silent): (?<reason>\\S.*)"
              + "|expect(?<known> missing| spurious)?: (?<rule>PRV\\d{3})(?<categories>(?:,? [a-zA-Z:._]+)*)"
              + "(?: \\[(?<limit>L\\d+)])?)");

  /** Whether a line of source is, or is meant to be, a mark. */
  static boolean isMark(String line) {
    String text = line.strip();
    return text.startsWith("// expect") || text.startsWith("// silent");
  }

  /** Reads a mark; a line that is meant to be one and is not is a fault of the sample. */
  static Mark read(String line, int number) {
    Matcher form = FORM.matcher(line.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("line " + number + " is not a mark: " + line.strip());
    }
    if (form.group("silent") != null) {
      return new Mark(Kind.SILENT, number, form.group("reason"), Optional.empty());
    }
    String known = form.group("known") == null ? "" : form.group("known").strip();
    Kind kind =
        switch (known) {
          case "missing" -> Kind.MISSING;
          case "spurious" -> Kind.SPURIOUS;
          default -> Kind.EXPECTED;
        };
    List<String> categories =
        Stream.of(form.group("categories").split(","))
            .map(String::strip)
            .filter(category -> !category.isEmpty())
            .toList();
    String finding = new FoundFinding(form.group("rule"), "", number, categories).text();
    return new Mark(kind, number, finding, Optional.ofNullable(form.group("limit")));
  }

  /** Whether the scan has to say this. */
  boolean isFound() {
    return kind == Kind.EXPECTED || kind == Kind.SPURIOUS;
  }
}
