package dev.privet.rules.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.classify.NameClassifier;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.spec.CategorySpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CategoryExamplesTest {
  private static final List<CategoryFile> FILES = files();
  private static final NameClassifier CLASSIFIER = new NameClassifier(specs());

  @ParameterizedTest(name = "{1} is {0}")
  @MethodSource("yes")
  void recognisesEachName(String key, String example) {
    assertThat(CLASSIFIER.classify(CategoryExamples.query(example)))
        .map(verdict -> verdict.category().key())
        .as(example)
        .contains(key);
  }

  @ParameterizedTest(name = "{1} is not {0}")
  @MethodSource("no")
  void leavesEachLookalikeAlone(String key, String example) {
    assertThat(CLASSIFIER.classify(CategoryExamples.query(example)))
        .map(NameVerdict::toString)
        .as(example)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void leavesNamesOfSoftwareAlone(String example) {
    assertThat(CLASSIFIER.classify(CategoryExamples.query(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("personal")
  void recognisesPlainNames(String example) {
    assertThat(CLASSIFIER.classify(CategoryExamples.query(example))).isPresent();
  }

  @Test
  void hasExamplesEnoughOnBothSides() {
    assertThat(yes().count()).isGreaterThan(600);
    assertThat(no().count()).isGreaterThan(600);
  }

  private static Stream<String> lookalikes() throws IOException {
    return lines("lookalikes.txt");
  }

  private static Stream<String> personal() throws IOException {
    return lines("personal.txt");
  }

  private static Stream<String> lines(String file) throws IOException {
    try (InputStream in = CategoryExamplesTest.class.getResourceAsStream("/names/" + file)) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
    }
  }

  private static Stream<Arguments> yes() {
    return entries()
        .flatMap(
            entry ->
                entry.yes().stream()
                    .map(it -> Arguments.of(entry.spec().category().key(), it.value())));
  }

  private static Stream<Arguments> no() {
    return entries()
        .flatMap(
            entry ->
                entry.no().stream()
                    .map(it -> Arguments.of(entry.spec().category().key(), it.value())));
  }

  private static Stream<CategoryFile.Entry> entries() {
    return FILES.stream().flatMap(file -> file.entries().stream());
  }

  private static List<CategorySpec> specs() {
    List<CategorySpec> specs = new ArrayList<>();
    entries().forEach(entry -> specs.add(entry.spec()));
    return specs;
  }

  private static List<CategoryFile> files() {
    try {
      return CategoryFiles.read(Resources.in("categories", "names.yml"));
    } catch (KnowledgeException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
