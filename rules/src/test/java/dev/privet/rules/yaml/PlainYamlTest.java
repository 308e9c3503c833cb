package dev.privet.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader agrees with the full one, or declines. */
final class PlainYamlTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void readsEveryShippedFileAsTheFullParserDoes(Path file) throws IOException {
    String text = Files.readString(file);

    assertThat(PlainYaml.read(text)).isPresent().isEqualTo(full(text));
  }

  static List<Path> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a: b # c",
        "a: b#c",
        "a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\nj: k\n",
        "a:\n- b\n- c\nd: e\n",
        "- - a\n  - b\n- c\n",
        "-\n  a: b\n-\n- c\n",
        "a:\nb:\n",
        "a: [b, c d, 'e, f', \"g: \\\"h\\\"\"]\n",
        "a: {b: c, d: [e, f], 'g': {h: i}}\n",
        "a: [\n  b,\n  c # d\n]\ne: f\n",
        "# a\n\na: b\n\n  # c\nd: e",
        "a: http://b/c?d\n",
        "a b: c d \n",
        "'a b': 'it''s'\n",
        "\"a: b\": c\n",
        "a: []\nb: {}\n",
        "a: b -> c\n",
        "[a, b]",
        "a"
      })
  void readsEverydayDocumentsAsTheFullParserDoes(String text) {
    assertThat(PlainYaml.read(text)).isPresent().isEqualTo(full(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: |\n  b\n  c\n",
        "a: >\n  b\n",
        "a: b\n  c\n",
        "a: &x b\nc: *x\n",
        "a: !!str b\n",
        "---\na: b\n",
        "a: b\n---\nc: d\n",
        "? a\n: b\n",
        "a: b: c\n",
        "a: [b\n",
        "a: {b}\n",
        "a: [b: c]\n",
        "a: [b,]\n",
        "a: [b c\n d]\n",
        "a: 'b\n  c'\n",
        "a: \"b\\n\"\n",
        "a: b\na: c\n",
        "a: {b: c, b: d}\n",
        "a: b\n c: d\n",
        "  a: b\nc: d\n",
        "a:\tb\n",
        "a: b\r\n",
        "a: @b\n",
        "a: -b\n",
        "a: {b:c}\n",
        "a: [b,#c\n]\n",
        "- a\nb: c\n",
        "a: 'b' c\n",
        "...\n",
        "",
        "# a\n"
      })
  void leavesTheUnusualToTheFullParser(String text) {
    assertThat(PlainYaml.read(text)).isEmpty();
  }

  @Test
  void neverDisagreesWithTheFullParserOnCutFiles() throws IOException {
    String text = Files.readString(shippedFiles().get(0));
    for (int end = 0; end < Math.min(text.length(), 4000); end++) {
      String cut = text.substring(0, end);
      Optional<YamlNode> plain = PlainYaml.read(cut);
      if (plain.isPresent()) {
        assertThat(plain).as("the first %d characters", end).isEqualTo(full(cut));
      }
    }
  }

  private static Optional<YamlNode> full(String text) {
    Faults faults = new Faults("test.yml");
    Optional<YamlNode> tree = YamlSource.readFully(text, faults);
    assertThat(faults.all()).isEmpty();
    return tree;
  }
}
