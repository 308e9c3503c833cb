package dev.privet.annotations;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.LOCAL_VARIABLE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the class files of the annotations promise to compilers. */
final class AnnotationsTest {
  private static final Set<ElementType> DATA =
      Set.of(TYPE, FIELD, METHOD, PARAMETER, LOCAL_VARIABLE, RECORD_COMPONENT);
  private static final Set<ElementType> ALLOWANCE =
      Set.of(TYPE, FIELD, METHOD, CONSTRUCTOR, PARAMETER, LOCAL_VARIABLE, RECORD_COMPONENT);

  private static final Map<String, Set<ElementType>> TARGETS =
      Map.ofEntries(
          Map.entry("AllowPersonalData", ALLOWANCE),
          Map.entry("AllowPersonalData$All", ALLOWANCE),
          Map.entry("Anonymizes", Set.of(METHOD)),
          Map.entry("ConsentGate", Set.of(METHOD)),
          Map.entry("Encrypts", Set.of(METHOD)),
          Map.entry("Erases", Set.of(METHOD)),
          Map.entry("Exports", Set.of(METHOD)),
          Map.entry("Masks", Set.of(METHOD)),
          Map.entry("NotPersonalData", DATA),
          Map.entry("PersonalData", DATA),
          Map.entry("Pseudonymizes", Set.of(METHOD)),
          Map.entry("Purpose", Set.of(PACKAGE, TYPE, METHOD)),
          Map.entry("Recipient", Set.of(TYPE, FIELD, METHOD)),
          Map.entry("Retention", Set.of(TYPE, FIELD, RECORD_COMPONENT)));

  private final JavaClasses imported =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.privet.annotations");

  @Test
  void everyAnnotationStaysInTheClassFileAndIsGoneAtRunTime() {
    assertThat(annotations())
        .isNotEmpty()
        .allSatisfy(
            annotation ->
                assertThat(
                        annotation
                            .getAnnotationOfType(java.lang.annotation.Retention.class.getName())
                            .get("value"))
                    .map(value -> ((JavaEnumConstant) value).name())
                    .hasValue("CLASS"));
  }

  @Test
  void everyAnnotationStandsWhereItIsDocumentedToStand() {
    Map<String, Set<ElementType>> found = new TreeMap<>();
    annotations().forEach(annotation -> found.put(name(annotation), targets(annotation)));

    assertThat(found).isEqualTo(TARGETS);
  }

  @Test
  void everyAnnotationShowsInTheJavadocOfItsUsers() {
    assertThat(annotations())
        .allSatisfy(
            annotation -> assertThat(annotation.isAnnotatedWith(Documented.class)).isTrue());
  }

  @Test
  void aReasonCannotBeLeftOut() throws NoSuchMethodException {
    assertThat(AllowPersonalData.class.getMethod("rule").getDefaultValue()).isNull();
    assertThat(AllowPersonalData.class.getMethod("reason").getDefaultValue()).isNull();
    assertThat(NotPersonalData.class.getMethod("reason").getDefaultValue()).isNull();
  }

  @Test
  void usersNeedNoOtherLibrary() {
    assertThat(annotations())
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .allSatisfy(
            dependency ->
                assertThat(dependency.getTargetClass().getPackageName())
                    .matches("java\\..*|dev\\.privet\\.annotations"));
  }

  private Iterable<JavaClass> annotations() {
    return imported.stream().filter(JavaClass::isAnnotation).toList();
  }

  private static String name(JavaClass annotation) {
    return annotation.getName().substring("dev.privet.annotations.".length());
  }

  private static Set<ElementType> targets(JavaClass annotation) {
    JavaEnumConstant[] constants =
        (JavaEnumConstant[])
            annotation.getAnnotationOfType(Target.class.getName()).get("value").orElseThrow();
    return Arrays.stream(constants)
        .map(constant -> ElementType.valueOf(constant.name()))
        .collect(Collectors.toSet());
  }
}
