package dev.privet.rules.doctor;

import dev.privet.analyzer.taint.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The remedies for the gaps of an analysis, those first that most personal data passes.
 *
 * @param all one for each gap that a row can be about
 * @param rest the gaps that none can be about
 */
public record Remedies(List<Remedy> all, List<Gap> rest) {
  public Remedies {
    all = List.copyOf(all);
    rest = List.copyOf(rest);
  }

  /** The remedies for gaps, in their order. */
  public static Remedies of(List<Gap> gaps) {
    List<Remedy> all = new ArrayList<>();
    List<Gap> rest = new ArrayList<>();
    for (Gap gap : gaps) {
      Remedy.of(gap).ifPresentOrElse(all::add, () -> rest.add(gap));
    }
    return new Remedies(all, rest);
  }

  /** A model file with all rows, each under the gap it closes. */
  public String file() {
    StringBuilder file =
        new StringBuilder(
            """
            # Written by privet doctor. The roles are guessed from names: correct them.
            library: What this program uses
            jar: com.example:unknown

            rows:
            """);
    Map<String, Set<String>> notes = new LinkedHashMap<>();
    Map<String, String> rows = new LinkedHashMap<>();
    for (Remedy each : all) {
      rows.putIfAbsent(each.subject(), each.row());
      notes
          .computeIfAbsent(each.subject(), k -> new LinkedHashSet<>())
          .add(String.join(", ", each.gap().categories()) + ": " + each.meaning());
    }
    rows.forEach(
        (subject, row) -> {
          notes.getOrDefault(subject, Set.of()).forEach(it -> line(file, "# " + it));
          line(file, "- " + row);
        });
    return file.toString();
  }

  private static void line(StringBuilder file, String text) {
    file.append("  ").append(text).append('\n');
  }
}
