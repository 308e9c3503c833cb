package dev.privet.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final String EMAIL = "user.contact.email";
  private static final String NAME = "user.name";

  private static MarkedFile file(String body) {
    return MarkedFile.of("shop/Shop.java", "class Shop {\n  void run() {\n" + body + "\n  }\n}\n");
  }

  private static FoundFinding found(int line, String rule, String... categories) {
    return new FoundFinding(rule, "shop/Shop.java", line, List.of(categories));
  }

  private static List<String> disagreements(MarkedFile file, FoundFinding... findings) {
    return Disagreement.between(file, List.of(findings)).stream()
        .map(Disagreement::text)
        .map(text -> text.replace(System.lineSeparator(), "\n"))
        .toList();
  }

  @Test
  void agreesWhereExactlyTheMarkedFindingIsFound() {
    MarkedFile file = file("// expect: PRV101 user.name, user.contact.email\nlog(customer);");

    assertThat(disagreements(file, found(4, "PRV101", NAME, EMAIL))).isEmpty();
  }

  @Test
  void complainsOfAFindingWithOtherCategories() {
    MarkedFile file = file("// expect: PRV101 user.name\nlog(customer);");

    assertThat(disagreements(file, found(4, "PRV101", NAME, EMAIL)))
        .containsExactly(
            """
            shop/Shop.java:4  log(customer);
                expected  PRV101 user.name
                found     PRV101 user.contact.email, user.name""");
  }

  @Test
  void complainsOfAnythingAtAnUnmarkedStatement() {
    assertThat(disagreements(file("log(customer);"), found(3, "PRV101", EMAIL)))
        .containsExactly(
            """
            shop/Shop.java:3  log(customer);
                expected  nothing
                found     PRV101 user.contact.email""");
  }

  @Test
  void tellsWhyAStatementIsSilent() {
    MarkedFile file = file("// silent: a count\nlog(customers.size());");

    assertThat(disagreements(file)).isEmpty();
    assertThat(disagreements(file, found(4, "PRV101", EMAIL)))
        .singleElement()
        .asString()
        .endsWith("silent, because: a count");
  }

  @Test
  void countsFindingsOfTheSameKind() {
    MarkedFile file =
        file("// expect: PRV101 user.name\n// expect: PRV101 user.name\nlog(a, log(b));");

    assertThat(disagreements(file, found(5, "PRV101", NAME), found(5, "PRV101", NAME))).isEmpty();
    assertThat(disagreements(file, found(5, "PRV101", NAME))).hasSize(1);
  }

  @Test
  void takesAFindingOnALaterLineOfTheStatementForTheStatement() {
    MarkedFile file = file("// expect: PRV101 user.name\nlog(\n  first,\n  customer);");

    assertThat(disagreements(file, found(6, "PRV101", NAME))).isEmpty();
  }

  @Test
  void tellsAStatementInALambdaFromTheOneAroundIt() {
    MarkedFile file =
        file(
            """
            // silent: only hands the action over
            each(
                one -> {
                  // expect: PRV101 user.name
                  log(one);
                });""");

    assertThat(disagreements(file, found(7, "PRV101", NAME))).isEmpty();
    assertThat(disagreements(file, found(4, "PRV101", NAME))).hasSize(2);
  }

  @Test
  void saysWhenAKnownMissIsFound() {
    MarkedFile file = file("// expect missing: PRV101 user.name [L3]\nlog(customer);");

    assertThat(disagreements(file)).isEmpty();
    assertThat(disagreements(file, found(4, "PRV101", NAME)))
        .singleElement()
        .asString()
        .contains("a known miss is found now");
    assertThat(file.marks().get(4).get(0).limit()).contains("L3");
  }

  @Test
  void saysWhenAKnownFalseAlarmIsGone() {
    MarkedFile file = file("// expect spurious: PRV101 user.name\nlog(product);");

    assertThat(disagreements(file, found(4, "PRV101", NAME))).isEmpty();
    assertThat(disagreements(file))
        .singleElement()
        .asString()
        .contains("a known false alarm is gone now");
  }

  @Test
  void leavesTheFindingsOfOtherFilesAlone() {
    FoundFinding elsewhere = new FoundFinding("PRV101", "shop/Other.java", 3, List.of(NAME));

    assertThat(disagreements(file("log(customer);"), elsewhere)).isEmpty();
  }

  @Test
  void refusesAMarkThatItCannotRead() {
    for (String wrong :
        List.of(
            "// expects: PRV101", "// expect: 101 user.name", "// silent", "// expect PRV101")) {
      assertThatThrownBy(() -> file(wrong + "\nlog(customer);"))
          .hasMessage("line 3 is not a mark: " + wrong);
    }
  }

  @Test
  void refusesAMarkAboveNoStatement() {
    assertThatThrownBy(() -> file("log(\n// expect: PRV101 user.name\ncustomer);"))
        .hasMessage("shop/Shop.java:4 marks no statement: line 5 begins none");
  }

  @Test
  void everyFamilyOfFlowsHasPositiveAndNegativeTwins() {
    Map<String, List<Mark.Kind>> families = new TreeMap<>();
    for (MarkedFile file : SampleProgram.named("flows").files()) {
      String family = Path.of(file.path()).getName(4).toString();
      file.marks().values().stream()
          .flatMap(List::stream)
          .forEach(
              mark -> families.computeIfAbsent(family, key -> new ArrayList<>()).add(mark.kind()));
    }
    List<Mark.Kind> limits = families.remove("limits");
    assertThat(limits).contains(Mark.Kind.MISSING);
    assertThat(families).hasSize(17);
    families.forEach(
        (family, kinds) -> {
          assertThat(kinds).as(family).contains(Mark.Kind.SILENT);
          if (!family.equals("silent")) {
            assertThat(kinds).as(family).contains(Mark.Kind.EXPECTED);
          }
        });
    assertThat(families.values().stream().flatMap(List::stream))
        .as("marked sinks, and silent ones among them")
        .hasSizeGreaterThan(250)
        .filteredOn(kind -> kind == Mark.Kind.SILENT)
        .hasSizeGreaterThan(110);
  }
}
