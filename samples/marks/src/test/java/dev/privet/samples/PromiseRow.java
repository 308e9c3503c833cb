package dev.privet.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What a program's table of promises says of one published statement.
 *
 * @param statement the statement's id
 * @param rule the rule that a breach would break; {@code -} for none
 * @param scan {@code whole} for the whole program, {@code careful} for it without its careless
 *     packages
 * @param verdict how the statement fares, as reports write it
 * @param element what shows it: a class below the program's package, with a member behind {@code
 *     #}; or a file with a key; {@code -} for nothing
 * @param note why the verdict is not what one would wish for
 */
record PromiseRow(
    String statement, String rule, String scan, String verdict, String element, String note) {
  private static final String HEADER = "row\trule\tscan\tverdict\telement\tnote";

  /** The table beside a program's policy. */
  static List<PromiseRow> of(SampleProgram program) {
    try {
      List<String> lines = Files.readAllLines(program.root().resolve("promises.tsv"));
      if (!lines.get(0).equals(HEADER)) {
        throw new IllegalStateException(program.name() + ": no table of promises");
      }
      return lines.subList(1, lines.size()).stream().map(PromiseRow::read).toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the promises of " + program.name(), e);
    }
  }

  private static PromiseRow read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException("not a row of a table of promises: " + line);
    }
    return new PromiseRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** Whether the whole program is meant. */
  boolean isOfTheWhole() {
    return scan.equals("whole");
  }

  /** Whether code shows it, rather than a policy or a configuration. */
  boolean isCode() {
    return !element.equals("-") && !element.contains(".yml");
  }

  /** The simple name of the outermost class that shows it, with its package's folder. */
  String file() {
    String[] names = element.replaceFirst("#.*", "").split("\\.");
    return names[0] + "/" + names[1] + ".java";
  }

  /** The innermost thing that is named: a method, else a class. */
  String member() {
    return element.replaceFirst(".*[#.]", "");
  }
}
