package dev.privet.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others test for, and where it is tried here: a marked sample, a model, or a limit. */
class ScenariosTest {
  private static final Path ROOT = SampleProgram.named("flows").root().resolve("../..").normalize();

  /** A row: a number by which others know it, where it is, what it is about. */
  record Scenario(String id, String where, String what) {}

  static List<Scenario> scenarios() throws IOException {
    try (InputStream in = ScenariosTest.class.getResourceAsStream("scenarios.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Scenario(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void isTriedSomewhere(Scenario scenario) throws IOException {
    String where = scenario.where();
    if (where.matches("L\\d+")) {
      assertThat(Files.readString(ROOT.resolve("docs/limits.md"))).contains("**" + where + " ");
    } else if (where.startsWith("model ")) {
      Path model = ROOT.resolve("rules/src/main/resources/models").resolve(where.substring(6));
      assertThat(Files.readString(model)).contains("  - {on: ");
    } else if (where.startsWith("category ")) {
      Path category =
          ROOT.resolve("rules/src/main/resources/categories").resolve(where.substring(9));
      assertThat(category).isRegularFile();
    } else {
      assertThat(SampleProgram.named("flows").files())
          .as(where)
          .anyMatch(file -> file.path().endsWith("flows/" + where) && !file.marks().isEmpty());
    }
  }
}
