package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/promises.md} says how each promise of the sample applications fares, in the whole
 * program and without the packages that break promises on purpose. It is written by {@code
 * -Dprivet.documents=write}.
 */
final class PromisesDocumentTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final boolean WRITES = System.getProperty("privet.documents", "").equals("write");
  private static final List<String> SAMPLES =
      List.of("worktruly", "perfectwork", "workflow-platform", "emsoft", "soft-helpers");
  private static final Pattern BREAK = Pattern.compile("// expect: PRV[2345]");

  /** A row of a sample's committed table. */
  private record Row(String id, Set<String> rules, Set<String> notes) {}

  @Test
  void showsHowThePromisesOfTheSamplesFare() throws IOException {
    Path file = ROOT.resolve("docs/promises.md");
    String fresh = page();

    if (WRITES) {
      Files.writeString(file, fresh);
    } else {
      assertThat(Files.readString(file))
          .as("docs/promises.md is out of date; CONTRIBUTING.md says how to refresh it")
          .isEqualTo(fresh);
    }
  }

  @Test
  void mostPromisesThatCodeCanShowAreKeptOnceAndBrokenOnce() throws IOException {
    List<String> lines = page().lines().filter(it -> it.startsWith("| S")).toList();

    assertThat(lines).hasSizeGreaterThan(220);
    assertThat(lines.stream().filter(it -> it.contains("| broken | kept |")).count())
        .isGreaterThan(160);
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The promises of the sample applications

        Five programs in `samples/`, each with its policy encoded in `privacy-policy.yml`. For every published statement: the rules that speak of it, how it fares in
        the whole program, where some packages break promises on purpose, and how in the program without those packages. This page is generated: the rows and
        notes are in each sample's `promises.tsv`, the verdicts are what `privet policy check` says.
        """);
    for (String sample : SAMPLES) {
      page.append("\n## ").append(sample).append("\n\n");
      page.append(
          "| statement | rules | whole program | careful part | note |\n|---|---|---|---|---|\n");
      Map<String, String> whole = verdicts(sample, false);
      Map<String, String> careful = verdicts(sample, true);
      for (Row row : rows(sample)) {
        page.append("| ").append(row.id());
        page.append(" | ").append(String.join(", ", row.rules()));
        page.append(" | ").append(whole.getOrDefault(row.id(), "not checkable"));
        page.append(" | ").append(careful.getOrDefault(row.id(), "not checkable"));
        page.append(" | ").append(String.join("; ", row.notes())).append(" |\n");
      }
    }
    return page.toString();
  }

  private static List<Row> rows(String sample) throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(ROOT.resolve("samples/" + sample + "/promises.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Row row =
          rows.computeIfAbsent(cells[0], id -> new Row(id, new TreeSet<>(), new LinkedHashSet<>()));
      if (cells[1].startsWith("PRV")) {
        row.rules().add(cells[1]);
      }
      if (cells.length > 5 && !cells[5].isBlank()) {
        row.notes().add(cells[5]);
      }
    }
    return rows.values().stream().sorted(Comparator.comparing(Row::id)).toList();
  }

  private static Map<String, String> verdicts(String sample, boolean careful) throws IOException {
    Path folder = ROOT.resolve("samples").resolve(sample);
    List<Object> words = new ArrayList<>(List.of("policy", "check", folder, "--fail-on", "never"));
    words.addAll(List.of("--report", "json=-"));
    if (careful) {
      breaking(folder).forEach(it -> words.addAll(List.of("--exclude", it + "/**")));
    }
    Ran ran = Ran.privet(words.toArray());
    assertThat(ran.err()).isEmpty();
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (JsonNode each : new ObjectMapper().readTree(ran.out()).at("/ledger/promises")) {
      verdicts.put(each.get("id").asText(), each.get("verdict").asText().replace('-', ' '));
    }
    assertThat(verdicts).isNotEmpty();
    return verdicts;
  }

  /** The packages in which promises are broken on purpose. */
  private static Set<String> breaking(Path folder) throws IOException {
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (BREAK.matcher(Files.readString(file)).find()) {
          packages.add(folder.relativize(file.getParent()).toString().replace('\\', '/'));
        }
      }
    }
    return packages;
  }
}
