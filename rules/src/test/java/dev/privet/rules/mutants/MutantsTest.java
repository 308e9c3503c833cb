package dev.privet.rules.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MutantsTest {
  private static final int FILES = 12;
  private static final long MOST_SECONDS = 60;

  @TempDir private Path folder;

  /** Files that know each other: people, a service for each, a log. */
  private static Batches generated(long seed) {
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      int next = (i + 1) % FILES;
      names.add("Part" + i + ".java");
      texts.add(
          """
          package shop;

          import java.util.*;
          import org.slf4j.*;

          class PartI<T> implements Comparable<PartI<T>> {
            private static final Logger log = LoggerFactory.getLogger(PartI.class);
            private final Map<String, T> content = new HashMap<>();
            private String email;
            private PartN<String> next;

            record Customer(String name, String phone) {}

            PartI(String email) { this.email = email; }

            void f(Customer customer, int count) {
              for (int i = 0; i < count; i++) {
                switch (i) {
                  case 1 -> log.info("one {}", customer);
                  default -> next.f(new PartN.Customer(customer.name(), email), i);
                }
              }
              try {
                content.values().stream().map(it -> it + email).forEach(log::warn);
              } catch (IllegalStateException e) {
                throw new RuntimeException(email, e);
              } finally {
                content.clear();
              }
            }

            @Override public int compareTo(PartI<T> other) { return email.compareTo(other.email); }
          }
          """
              .replace("PartI", "Part" + i)
              .replace("PartN", "Part" + next));
    }
    return new Batches(names, texts, seed);
  }

  @Test
  void noBatchOfMutantsStopsTheAnalysisOrTakesASoundFileWithIt()
      throws IOException, InterruptedException {
    Trial trial = new Trial(folder, MOST_SECONDS);
    Batches batches = generated(7);
    for (int number = 0; number < 12; number++) {
      assertThat(trial.run(batches.batch(number, 15)).faults()).as("batch %d", number).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void noKindOfMutationStopsTheAnalysis(Mutation mutation)
      throws IOException, InterruptedException {
    Batches batches = generated(1);
    Random random = new Random(11);
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String text = mutation.apply(batches.texts().get(i), batches.texts().get(i + 1), random);
      mutants.add(new Mutant(batches.names().get(i), mutation, text));
    }

    assertThat(new Trial(folder, MOST_SECONDS).run(mutants).faults()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameMutants() {
    assertThat(generated(3).batch(5, 20)).isEqualTo(generated(3).batch(5, 20));
    assertThat(generated(3).batch(5, 20)).isNotEqualTo(generated(4).batch(5, 20));
  }

  @Test
  void aBatchThatTakesTooLongIsNoticed() throws IOException, InterruptedException {
    List<Mutant> mutants = generated(1).batch(0, 3);

    assertThat(new Trial(folder, 0).run(mutants).faults())
        .anyMatch(it -> it.startsWith("not finished"));
  }
}
