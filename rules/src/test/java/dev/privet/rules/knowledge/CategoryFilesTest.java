package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.analyzer.classify.NameClassifier;
import dev.privet.analyzer.classify.NameQuery;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CategoryFilesTest {
  private static final String HEAD =
      """
      categories:
        - key: user.loyalty
          label: loyalty tier
          sensitivity: ordinary
      """;

  @TempDir Path folder;

  @Test
  void readsAUsersCategory() throws Exception {
    List<CategorySpec> specs =
        load(
            HEAD
                + """
                    confidence: medium
                    values: [number, date]
                    phrases: [loyalty tier, tier of customer]
                    weak: [tier]
                    not: [pricing tier]
                    types: [Tier]
                    headers: [X-Tier]
                """);

    assertThat(specs).hasSize(1);
    CategorySpec spec = specs.get(0);
    assertThat(spec.category().key()).isEqualTo("user.loyalty");
    assertThat(spec.category().label()).isEqualTo("loyalty tier");
    assertThat(spec.category().sensitivity()).isEqualTo(Sensitivity.ORDINARY);
    assertThat(spec.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(spec.shapes()).containsExactly(Shape.NUMBER, Shape.DATE);
    assertThat(spec.phrases()).containsExactly("loyalty tier", "tier of customer");
    assertThat(spec.weakPhrases()).containsExactly("tier");
    assertThat(spec.nearMisses()).containsExactly("pricing tier");
    assertThat(spec.types()).containsExactly("Tier");
    assertThat(spec.headers()).containsExactly("X-Tier");
    assertThat(spec.origin()).isEqualTo("mine.yml:2");
  }

  @Test
  void letsAUsersCategoryTakeAPhraseFromABuiltInOne() throws Exception {
    List<CategorySpec> all = new ArrayList<>(load(HEAD + "    phrases: [email]\n"));
    all.addAll(CategoryFiles.builtIn());

    assertThat(
            new NameClassifier(all)
                .classify(new NameQuery(NameQuery.Kind.FIELD, "email", "", "String", false)))
        .map(verdict -> verdict.category().key())
        .contains("user.loyalty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phrase: [x y]      | mine.yml:5: found \"phrase\"",
        "phrases: [A Phrase] | mine.yml:5: found \"A Phrase\"",
        "phrases: [tier, tier] | mine.yml:5: found \"tier\"",
        "values: [letters]  | mine.yml:5: found \"letters\"",
        "confidence: sure   | mine.yml:5: found \"sure\"",
      })
  void saysWhereAFileIsWrong(String line, String message) {
    assertThatThrownBy(() -> load(HEAD + "    " + line + "\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void reportsAKeyThatIsGivenTwice() {
    assertThatThrownBy(() -> load(HEAD + HEAD.substring(HEAD.indexOf('\n') + 1)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("mine.yml:5: found \"user.loyalty\"")
        .hasMessageContaining("already at mine.yml:2");
  }

  @Test
  void reportsAKeyOutsideTheNotation() {
    assertThatThrownBy(() -> load(HEAD.replace("user.loyalty", "User Loyalty")))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("mine.yml:2: found \"User Loyalty\"");
  }

  @Test
  void reportsAllThatIsMissing() {
    assertThatThrownBy(() -> load("categories:\n  - label: x\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("key")
        .hasMessageContaining("sensitivity");
  }

  @Test
  void namesTheExamplesThatDoNotComeOut() throws Exception {
    Path file =
        write(HEAD + "    phrases: [tier]\n    yes: customerTier, color\n    no: tierCount");

    assertThat(CategoryFiles.failures(file))
        .map(Object::toString)
        .containsExactly(
            "mine.yml:6: found \"color\" recognised as nothing, expected user.loyalty");
  }

  @Test
  void readsEveryFileOfAFolder() throws Exception {
    write(HEAD);
    Files.writeString(folder.resolve("more.yaml"), HEAD.replace("user.loyalty", "user.shoe_size"));
    Files.writeString(folder.resolve("notes.txt"), "no categories");

    assertThat(CategoryFiles.load(folder))
        .map(spec -> spec.category().key())
        .containsExactly("user.loyalty", "user.shoe_size");
  }

  private List<CategorySpec> load(String text) throws KnowledgeException, IOException {
    return CategoryFiles.load(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("mine.yml"), text);
  }
}
