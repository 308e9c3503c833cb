package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.rules.knowledge.LibraryTypes.Found;
import dev.privet.rules.knowledge.LibraryTypes.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Practices about methods of the JDK and of the jars at hand are about methods that those have, and
 * ask for arguments that they take.
 */
final class PracticeRowsTest {
  private static final LibraryTypes LIBRARY = new LibraryTypes();

  private static boolean isAtHand(PracticeSpec practice) {
    return practice
        .method()
        .map(MethodPattern::type)
        .filter(it -> !it.equals("*"))
        .flatMap(LIBRARY::find)
        .filter(it -> it.location().contains(":"))
        .isPresent();
  }

  private static List<Method> methods(MethodPattern pattern, String name) {
    List<Method> methods = new ArrayList<>();
    for (String type : LIBRARY.lineage(pattern.type())) {
      Optional<Found> found = LIBRARY.find(type);
      if (found.isPresent()) {
        found.get().methods().stream()
            .filter(it -> ModelRowsTest.matches(name, it.name()))
            .filter(it -> ModelRowsTest.fits(pattern.parameters(), it))
            .forEach(methods::add);
      }
    }
    return methods;
  }

  @Test
  void everyMethodAtHandExistsAndTakesTheArgument() throws KnowledgeException {
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (PracticeSpec practice : PracticeFiles.builtIn()) {
      if (isAtHand(practice)) {
        MethodPattern pattern = practice.method().orElseThrow();
        for (String name : pattern.names()) {
          checked++;
          List<Method> methods = methods(pattern, name);
          if (methods.isEmpty()) {
            faults.add(practice.origin() + ": there is no " + pattern.type() + "." + name);
          } else if (methods.stream()
              .noneMatch(it -> it.parameters().size() > practice.argument().orElse(-1))) {
            faults.add(practice.origin() + ": " + name + " takes no such argument");
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(checked).isGreaterThan(20);
  }
}
