package dev.privet.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.scan.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the ledger of each program with a policy against its table of promises. */
class PromiseTableTest {
  static Stream<SampleProgram> programs() {
    return SampleProgram.ALL.stream().filter(it -> it.policy().isPresent());
  }

  private static Map<String, String> ledger(SampleProgram program, List<String> without) {
    return Pipeline.scan(program, without, List.of()).ledger().promises().stream()
        .filter(it -> !it.id().startsWith("line "))
        .collect(
            Collectors.toMap(
                Promise::id, it -> it.verdict().key(), (one, other) -> one, TreeMap::new));
  }

  private static Map<String, String> table(SampleProgram program, String scan) {
    Map<String, String> verdicts = new TreeMap<>();
    for (PromiseRow row : PromiseRow.of(program)) {
      if (row.scan().equals(scan) || row.rule().equals("-")) {
        verdicts.put(row.statement(), row.verdict());
      }
    }
    return verdicts;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theWholeProgramBreaksWhatItsTableSays(SampleProgram program) {
    assertThat(ledger(program, List.of())).isEqualTo(table(program, "whole"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void withoutItsCarelessPackagesItKeepsWhatItsTableSays(SampleProgram program) {
    assertThat(ledger(program, program.careless())).isEqualTo(table(program, "careful"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatBreaksAPromiseIsMarkedInACarelessPackage(SampleProgram program) {
    Map<String, String> sources = sources(program);
    for (PromiseRow row : PromiseRow.of(program)) {
      if (row.isCode() && row.verdict().equals("broken") && row.isOfTheWhole()) {
        assertThat(program.careless()).as(row.statement()).anyMatch(row.file()::startsWith);
        assertThat(sources.get(row.file()))
            .as("%s at %s", row.statement(), row.element())
            .contains("expect: " + row.rule(), row.member());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatKeepsAPromiseIsThere(SampleProgram program) {
    Map<String, String> sources = sources(program);
    for (PromiseRow row : PromiseRow.of(program)) {
      if (row.isCode() && !row.verdict().equals("broken")) {
        assertThat(program.careless()).as(row.statement()).noneMatch(row.file()::startsWith);
        assertThat(sources.get(row.file()))
            .as("%s at %s", row.statement(), row.element())
            .contains(row.member());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsWrongWithThePolicyIsMarkedInIt(SampleProgram program) throws IOException {
    List<String> marked = new ArrayList<>();
    List<String> lines = Files.readAllLines(program.policy().orElseThrow());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("# expect: ")) {
        marked.add(lines.get(i).strip().substring("# expect: ".length()) + " " + (i + 2));
      }
    }
    Scan scan = Pipeline.scan(program, List.of(), List.of());
    assertThat(scan.findings())
        .filteredOn(it -> it.level().compareTo(Level.WARNING) >= 0)
        .filteredOn(it -> !it.path().endsWith(".java"))
        .extracting((Finding it) -> it.rule() + " " + it.span().line())
        .containsExactlyElementsOf(marked);
  }

  @Test
  void everyStatementThatCodeCanBeCheckedForIsKeptOnceAndBrokenOnceOrSaysWhyNot() {
    programs()
        .flatMap(it -> PromiseRow.of(it).stream())
        .collect(Collectors.groupingBy(PromiseRow::statement, TreeMap::new, Collectors.toList()))
        .forEach(
            (statement, rows) -> {
              boolean kept = rows.stream().anyMatch(it -> it.verdict().equals("kept"));
              boolean broken = rows.stream().anyMatch(it -> it.verdict().equals("broken"));
              boolean explained = rows.stream().anyMatch(it -> !it.note().isEmpty());
              assertThat(kept && broken || explained).as(statement).isTrue();
            });
  }

  @Test
  void theTablesAccountForEachStatementOfTheFivePolicies() {
    assertThat(programs().flatMap(it -> PromiseRow.of(it).stream()).map(PromiseRow::statement))
        .satisfies(all -> assertThat(all.stream().distinct()).hasSize(233));
  }

  private static Map<String, String> sources(SampleProgram program) {
    Map<String, String> sources = new TreeMap<>();
    for (MarkedFile file : program.files()) {
      String[] names = file.path().split("/");
      String last = names[names.length - 2] + "/" + names[names.length - 1];
      sources.put(last, file.text());
    }
    return sources;
  }
}
