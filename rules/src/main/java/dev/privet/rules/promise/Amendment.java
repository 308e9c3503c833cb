package dev.privet.rules.promise;

import dev.privet.rules.Finding;
import dev.privet.rules.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of the policy file after which a finding would be no finding: one line replaced.
 *
 * @param file the policy file
 * @param line the line, from 1
 * @param before the line as it is
 * @param after the line, or lines, in its place
 * @param says what is changed, as a sentence says it
 */
public record Amendment(String file, int line, String before, String after, String says) {
  private static final Pattern TIME = Pattern.compile("for (\\d+) days?");

  /** The change that would let a finding stand, where one line of the policy decides. */
  public static Optional<Amendment> of(Finding finding, Promise promise, Patch policy) {
    List<String> lines = policy.lines();
    for (Clause clause : promise.clauses()) {
      Optional<Amendment> change = change(finding, clause, lines);
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  private static Optional<Amendment> change(Finding finding, Clause clause, List<String> lines) {
    String keys = String.join(", ", finding.categories());
    return switch (finding.rule()) {
      case "PRV202" ->
          inList(clause, lines, "receives", finding.categories(), "let the recipient have " + keys);
      case "PRV501" -> inList(clause, lines, "covers", finding.categories(), "declare " + keys);
      case "PRV303" ->
          cookie(finding)
              .flatMap(it -> inList(clause, lines, "names", List.of(it), "list the cookie " + it));
      case "PRV402", "PRV404" -> limit(finding, clause, lines);
      case "PRV504" ->
          purpose(finding)
              .flatMap(
                  it -> inList(clause, lines, "for", List.of(it), "give it for " + it + " too"));
      case "PRV201" -> recipient(finding, clause, lines);
      default -> Optional.empty();
    };
  }

  private static Optional<String> cookie(Finding finding) {
    Matcher name = Pattern.compile("^Cookie (\\S+) is set, and").matcher(finding.message());
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static Optional<String> purpose(Finding finding) {
    Matcher name = Pattern.compile("used for ([\\w.]+),").matcher(finding.message());
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** The items put at the end of the list under a key of an entry that stands on one line. */
  private static Optional<Amendment> inList(
      Clause clause, List<String> lines, String key, List<String> items, String says) {
    if (clause.line() > lines.size() || items.isEmpty()) {
      return Optional.empty();
    }
    String line = lines.get(clause.line() - 1);
    Matcher list = Pattern.compile("\\b" + key + ": (\\[([^\\]]*)\\]|[^,}\\[]+)").matcher(line);
    if (!list.find()) {
      return Optional.empty();
    }
    String old = list.group(2) == null ? list.group(1).strip() : list.group(2);
    List<String> all = new ArrayList<>(List.of(old.split(",\\s*", -1)));
    items.stream().filter(it -> !all.contains(it)).forEach(all::add);
    String after =
        line.substring(0, list.start(1))
            + "["
            + String.join(", ", all)
            + "]"
            + line.substring(list.end(1));
    return after.equals(line)
        ? Optional.empty()
        : Optional.of(new Amendment(clause.file(), clause.line(), line, after, says));
  }

  private static Optional<Amendment> limit(Finding finding, Clause clause, List<String> lines) {
    Matcher time = TIME.matcher(finding.message());
    if (!time.find() || clause.line() > lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(clause.line() - 1);
    String after = line.replaceFirst("limit: [^,}]+", "limit: " + time.group(1) + "d");
    return after.equals(line)
        ? Optional.empty()
        : Optional.of(
            new Amendment(
                clause.file(), clause.line(), line, after, "promise " + time.group(1) + " days"));
  }

  /** An entry for a recipient that the policy does not know yet, at the end of its block. */
  private static Optional<Amendment> recipient(Finding finding, Clause clause, List<String> lines) {
    Optional<String> name =
        finding
            .sink()
            .flatMap(it -> it.recipient().or(it::host))
            .map(it -> it.replaceFirst("^[a-z]+://", ""));
    int block = lines.indexOf("recipients:");
    if (name.isEmpty() || block < 0) {
      return Optional.empty();
    }
    int last = block;
    while (last + 1 < lines.size() && lines.get(last + 1).startsWith(" ")) {
      last++;
    }
    boolean host = name.get().contains(".");
    String id = host ? name.get().replaceAll("[^a-z0-9]+", "_") : name.get();
    String match = host ? "match: {hosts: [" + name.get() + "]}, " : "";
    String entry =
        "  " + id + ": {" + match + "receives: [" + String.join(", ", finding.categories()) + "]}";
    return Optional.of(
        new Amendment(
            clause.file(),
            last + 1,
            lines.get(last),
            lines.get(last) + "\n" + entry,
            "declare " + id + " as a recipient"));
  }
}
