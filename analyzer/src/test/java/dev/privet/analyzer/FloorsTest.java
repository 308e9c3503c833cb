package dev.privet.analyzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine as a house: every package is a floor, and looks at the floors below only.
 *
 * <pre>
 *   the façade
 *   taint                evidence
 *   classify
 *   link                 read
 *   spec  library  facts
 *   text
 * </pre>
 */
final class FloorsTest {
  private static final String HOUSE = "dev.privet.analyzer";

  /** What each floor stands on. What those stand on in turn may be used too. */
  private static final Map<String, Set<String>> STANDS_ON =
      Map.of(
          "text", Set.of(),
          "facts", Set.of("text"),
          "read", Set.of("facts", "text"),
          "library", Set.of("text"),
          "spec", Set.of(),
          "link", Set.of("facts", "library", "spec"),
          "classify", Set.of("link", "spec"),
          "taint", Set.of("classify", "spec", "link"),
          "evidence", Set.of("classify", "spec", "link"));

  /** Tests live in the packages of what they test; ArchUnit knows only the usual target folder. */
  private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

  private static final JavaClasses ENGINE =
      new ClassFileImporter().withImportOption(NO_TESTS).importPackages(HOUSE);

  @TestFactory
  List<DynamicTest> everyFloorLooksDownwardOnly() {
    return new TreeSet<>(STANDS_ON.keySet())
        .stream()
            .map(floor -> DynamicTest.dynamicTest(floor, () -> looksDownwardOnly(floor)))
            .toList();
  }

  @Test
  void everyPackageIsAFloor() {
    assertThat(ENGINE.getPackage(HOUSE).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .containsExactlyInAnyOrderElementsOf(STANDS_ON.keySet());
  }

  @Test
  void onlyTheReaderKnowsTheParser() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + ".read..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("com.github.javaparser", "com.github.javaparser.ast.."))
        .because("facts outlive the syntax tree, and a warm scan never parses")
        .check(ENGINE);
  }

  @Test
  void onlyTheLibraryKnowsTheSymbolSolver() {
    noClasses()
        .that(not(resideInAPackage(HOUSE + ".library..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "com.github.javaparser.symbolsolver..",
                "com.github.javaparser.resolution..",
                "javassist.."))
        .because("resolving on the syntax tree is slow, may throw and may not be shared by threads")
        .check(ENGINE);
  }

  @Test
  void floorsDoNotGoInCircles() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void theEngineNeedsNothingButTheParser() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify.annotations",
                "com.github.javaparser..",
                "javassist.bytecode..",
                HOUSE + ".."))
        .because("javassist comes with the symbol solver; all else would be one more dependency")
        .check(ENGINE);
  }

  @Test
  void theEngineNeitherPrintsNorExits() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ENGINE);
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(ENGINE);
  }

  private static void looksDownwardOnly(String floor) {
    Set<String> seen = new TreeSet<>();
    addFloorsUnder(floor, seen);
    seen.add(floor);
    String[] below = seen.stream().map(name -> HOUSE + "." + name + "..").toArray(String[]::new);
    classes()
        .that(resideInAPackage(HOUSE + "." + floor + ".."))
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("dev.privet..")).or(resideInAnyPackage(below)))
        .check(ENGINE);
  }

  private static void addFloorsUnder(String floor, Set<String> seen) {
    for (String lower : STANDS_ON.get(floor)) {
      seen.add(lower);
      addFloorsUnder(lower, seen);
    }
  }
}
