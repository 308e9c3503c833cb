package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListingsTest {
  @TempDir private Path folder;

  @Test
  void categoriesAreListedWholeAndBelowAKey() {
    assertThat(Ran.privet("categories").out()).contains("user.contact.email", "user.name");
    assertThat(Ran.privet("categories", "user.contact").out())
        .contains("user.contact.email")
        .doesNotContain("user.name");
    assertThat(Ran.privet("categories", "user.nothing").code()).isEqualTo(2);
  }

  @Test
  void modelsAreListedWithTheirLibraries() {
    assertThat(Ran.privet("models").out())
        .containsPattern("slf4j.yml +\\d+ +SLF4J")
        .containsPattern("\\d+ files, \\d{4,} rows\n$");
  }

  @Test
  void modelsOfOnesOwnAreTested() {
    Tree tree =
        new Tree(folder)
            .with(
                "good.yml", "library: A\njar: a:a\nrows:\n  - {on: a.A, call: b(..), sink: log}\n")
            .with(
                "bad.yml",
                "library: A\njar: a:a\nrows:\n  - {on: a.A, call: b(..), sink: nowhere}\n");

    assertThat(Ran.privet("models", "test", tree.path("good.yml")).err())
        .contains("1 row, nothing wrong");
    Ran bad = Ran.privet("models", "test", tree.path("bad.yml"));
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("bad.yml:4: found \"nowhere\"");
    assertThat(Ran.privet("models", "test", tree.path("none.yml")).err())
        .contains("there is no such file");
  }

  @Test
  void aShellCompletesOurWords() {
    assertThat(Ran.privet("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains("--changed-since", "baseline");
  }

  @Test
  void theManualTellsOfEveryCommandAndGivesTheFormatterNoOrdersOfItsOwn() {
    String manual = Ran.privet("manual").out();

    assertThat(manual)
        .startsWith(".TH PRIVET 1")
        .contains(".SS \"privet scan\"", "\\-\\-changed\\-since");
    assertThat(manual.lines().filter(it -> it.startsWith(".")))
        .allMatch(it -> it.matches("\\.(TH|SH|SS|TP)( .*)?"));
  }
}
