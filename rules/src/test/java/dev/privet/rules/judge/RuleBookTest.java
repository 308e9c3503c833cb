package dev.privet.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RuleBookTest {
  static Stream<RulePage> pages() {
    return RuleBook.load().pages().stream();
  }

  @Test
  void everyPageInTheFolderIsInTheBook() throws IOException, URISyntaxException {
    Path folder = Path.of(RuleBook.class.getResource("/rules/PRV101.md").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(pages().map(RulePage::id).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageFitsWhereItIsShown(RulePage page) {
    assertThat(page.body()).startsWith("# " + page.id() + ": ").contains("## How to fix it");
    assertThat(page.name().length()).isLessThanOrEqualTo(255);
    assertThat((page.summary() + page.fix()).length()).isLessThan(1000);
    assertThat(page.summary()).endsWith(".");
    assertThat(page.fix()).endsWith(".");
    assertThat(page.precision()).isIn("very-high", "high", "medium", "low");
    assertThat(page.tags().size() + page.cwe().size()).isLessThanOrEqualTo(10);
    if (!page.security().isEmpty()) {
      assertThat(Double.parseDouble(page.security())).isBetween(0.1, 10.0);
    }
  }
}
