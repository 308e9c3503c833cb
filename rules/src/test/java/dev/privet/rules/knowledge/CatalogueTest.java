package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.classify.NameClassifier;
import dev.privet.analyzer.classify.NameQuery;
import dev.privet.analyzer.classify.NameQuery.Kind;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Sensitivity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the whole catalogue, whatever is added to it. */
final class CatalogueTest {
  private final List<CategorySpec> categories;
  private final NameClassifier classifier;

  CatalogueTest() throws KnowledgeException {
    categories = CategoryFiles.builtIn();
    classifier = new NameClassifier(categories);
  }

  @Test
  void everyPhraseIsRecognisedAsItsOwnCategory() {
    List<String> lost = new ArrayList<>();
    for (CategorySpec category : categories) {
      for (String phrase : category.phrases()) {
        String key = key(camelCase(phrase));
        if (!key.equals(category.category().key())) {
          lost.add(category.origin() + " " + phrase + " is recognised as " + key);
        }
      }
    }

    assertThat(lost).isEmpty();
  }

  @Test
  void noNearMissIsRecognisedAsTheCategoryThatItIsNot() {
    List<String> wrong = new ArrayList<>();
    for (CategorySpec category : categories) {
      for (String phrase : category.nearMisses()) {
        if (key(camelCase(phrase)).equals(category.category().key())) {
          wrong.add(category.origin() + " " + phrase);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCategoryWithAVocabularyHasExamplesOnBothSides() throws KnowledgeException {
    List<String> bare = new ArrayList<>();
    for (CategoryFile file : CategoryFiles.read(Resources.in("categories", "names.yml"))) {
      for (CategoryFile.Entry entry : file.entries()) {
        boolean named = !entry.phrases().isEmpty();
        if (named && (entry.yes().size() < 3 || entry.no().size() < 4)) {
          bare.add(entry.spec().category().key());
        }
      }
    }

    assertThat(bare).isEmpty();
  }

  @Test
  void everyLabelFitsIntoASentence() {
    assertThat(categories)
        .allSatisfy(
            category ->
                assertThat(category.category().label())
                    .isNotBlank()
                    .hasSizeLessThan(45)
                    .doesNotEndWith(".")
                    .doesNotContain("_"));
  }

  @Test
  void thePageListsEveryCategory() throws IOException {
    StringBuilder table = new StringBuilder("| key | what it is | sensitivity |\n|---|---|---|\n");
    for (CategorySpec category : categories) {
      Category it = category.category();
      table.append(
          "| `%s` | %s | %s |%n"
              .formatted(it.key(), it.label(), Names.of(it.sensitivity()))
              .replace("\r", ""));
    }

    assertThat(Path.of("..", "docs", "categories.md")).content().contains(table);
  }

  @Test
  void everyKeyHasAParentInTheCatalogue() {
    List<String> keys = categories.stream().map(it -> it.category().key()).toList();

    assertThat(keys)
        .filteredOn(key -> !key.startsWith("pd:") && key.contains("."))
        .allSatisfy(key -> assertThat(keys).contains(key.substring(0, key.lastIndexOf('.'))));
  }

  @Test
  void secretsAreMarkedAsSuch() {
    assertThat(categories)
        .filteredOn(it -> it.category().key().startsWith("user.authorization."))
        .filteredOn(it -> !it.category().key().endsWith("biometric"))
        .allMatch(it -> it.category().sensitivity() == Sensitivity.CREDENTIAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user.contact.email",
        "user.contact.organization",
        "user.workplace",
        "user.demographic.language",
        "user.location.imprecise",
        "user.device.ip_address",
        "user.device.cookie",
        "user.device.cookie_id",
        "user.telemetry",
        "user.content.private",
        "user.financial.credit_card",
        "user.payment",
        "user.unique_id",
        "user.authorization.credentials",
        "pd:UserAgent",
        "pd:MACAddress",
        "pd:BrowsingReferral",
        "pd:SecretText",
        "pd:Interest",
        "pd:Transaction",
        "system.operations"
      })
  void coversWhatPublishedPoliciesSpeakOf(String key) {
    assertThat(categories).anyMatch(it -> it.category().key().equals(key));
  }

  private String key(String name) {
    return Optional.of(new NameQuery(Kind.FIELD, name, "", "String", false))
        .flatMap(classifier::classify)
        .map(verdict -> verdict.category().key())
        .orElse("nothing");
  }

  private static String camelCase(String phrase) {
    StringBuilder name = new StringBuilder();
    for (String word : phrase.split(" ", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
