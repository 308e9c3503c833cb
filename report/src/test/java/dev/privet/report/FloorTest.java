package dev.privet.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/**
 * What this module leaves to others: the syntax tree to the engine, streams and exit codes to the
 * front ends.
 */
final class FloorTest {
  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("dev.privet.report");

  @Test
  void itNeitherPrintsNorExits() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MODULE);
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(MODULE);
  }

  @Test
  void itNeverSeesTheSyntaxTree() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.javaparser..")
        .check(MODULE);
  }
}
