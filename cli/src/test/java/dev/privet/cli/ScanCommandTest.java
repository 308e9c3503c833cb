package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanCommandTest {
  @TempDir private Path folder;

  private Tree tree() {
    return new Tree(folder);
  }

  @Test
  void aFindingIsReportedOnStandardOutputAndNothingElseIsSaid() {
    tree().with("src/main/java/shop/SignUp.java", Tree.LEAK);

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.out())
        .contains("warning PRV101  E-mail address is written to the log")
        .contains("--> src/main/java/shop/SignUp.java:10:5")
        .contains("1 warning in 1 file");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void theExitCodeFollowsTheLevelThatFails() {
    tree().with("shop/SignUp.java", Tree.LEAK);

    assertThat(Ran.privet("scan", folder, "--fail-on", "warning").code()).isEqualTo(1);
    assertThat(Ran.privet("scan", folder, "--fail-on", "error").code()).isZero();
    assertThat(Ran.privet("scan", folder, "--fail-on", "never").code()).isZero();

    tree().with("shop/Login.java", Tree.SECRET_LEAK.replace("SignUp", "Login"));

    assertThat(Ran.privet("scan", folder).code()).isEqualTo(1);
    assertThat(Ran.privet("scan", folder, "--fail-on", "none").code()).isZero();
  }

  @Test
  void reportsGoWhereTheyAreAskedFor() throws IOException {
    tree().with("src/shop/SignUp.java", Tree.LEAK);
    Path sarif = folder.resolve("out/deep/privet.sarif");

    Ran ran = Ran.privet("scan", folder, "--report", "sarif=" + sarif, "--report=json=-");

    assertThat(Files.readString(sarif)).contains("\"ruleId\" : \"PRV101\"");
    assertThat(ran.out()).startsWith("{").contains("\"rule\" : \"PRV101\"").endsWith("}\n");
  }

  @Test
  void quietMeansNoReportOnTheConsole() {
    tree().with("src/shop/SignUp.java", Tree.LEAK);

    Ran ran = Ran.privet("scan", folder, "-q", "--fail-on=warning");

    assertThat(ran).isEqualTo(new Ran(1, "", ""));
  }

  @Test
  void aPolicyIsHeldAgainstTheCode() {
    tree()
        .with("shop/SignUp.java", Tree.LEAK)
        .with(
            "privacy-policy.yml",
            """
            policy: {id: shop}
            forbid:
              - {verb: log, data: user.contact.email, cite: S1-04}
            """);

    Ran ran = Ran.privet("scan", folder, "--policy", tree().path("privacy-policy.yml"));

    assertThat(ran.out())
        .contains("error PRV101  E-mail address is written to the log against clause S1-04");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aUsersModelsAreUsed() {
    tree()
        .with(
            "shop/A.java",
            "package shop; class A { void a(com.acme.Journal journal, String email) { journal.put(email); } }")
        .with(
            "acme.yml",
            """
            library: Acme
            jar: com.acme:journal
            rows:
              - {on: com.acme.Journal, call: put(..), sink: {kind: log, operands: [arg0]}}
            """);

    Ran ran = Ran.privet("scan", folder, "--models", tree().path("acme.yml"));

    assertThat(ran.out()).contains("warning PRV101");
  }

  @Test
  void filesAreChosenByPattern() {
    tree().with("a/SignUp.java", Tree.LEAK).with("b/gen/SignUp.java", Tree.LEAK);

    assertThat(Ran.privet("scan", folder, "--exclude", "**/gen/**").out()).contains("in 1 file");
    assertThat(Ran.privet("scan", folder, "--include", "b/**").out()).contains("b/gen/SignUp.java");
  }

  @Test
  void testsAreScannedWhenAskedFor() {
    tree().with("src/test/java/shop/SignUpTest.java", Tree.LEAK);

    assertThat(Ran.privet("scan", folder).err()).contains("no Java files found");
    assertThat(Ran.privet("scan", folder, "--tests").out()).contains("PRV101");
  }

  @Test
  void figuresAreToldOnRequest() {
    tree().with("shop/SignUp.java", Tree.LEAK);

    assertThat(Ran.privet("scan", folder, "--stats").err())
        .containsPattern("files +1\n")
        .containsPattern("findings.PRV101.warning +1\n")
        .contains("peakHeapMegabytes");
  }

  @Test
  void progressIsShownOnlyWhereAskedForAndTakenAwayAgain() {
    tree().with("shop/SignUp.java", Tree.LEAK);

    assertThat(Ran.privet("scan", folder, "--progress", "always").out()).contains("PRV101");
    assertThat(Ran.privet("scan", folder, "--color", "always").out()).contains("\u001B[");
    assertThat(Ran.privet("scan", folder, "--color", "never").out()).doesNotContain("\u001B[");
  }

  @Test
  void rulesAreListedAndShown() {
    assertThat(Ran.privet("rules").out()).contains("PRV101", "PRV902");
    assertThat(Ran.privet("rules", "list").out()).isEqualTo(Ran.privet("rules").out());
    assertThat(Ran.privet("rules", "PRV101")).isEqualTo(Ran.privet("rules", "show", "prv101"));
    assertThat(Ran.privet("rules", "show", "prv101").out())
        .startsWith("# PRV101: Personal data is written to a log\n");
  }

  @Test
  void helpAndVersionAreReports() {
    assertThat(Ran.privet("--version").out()).startsWith("privet 0.").doesNotContain("${");
    assertThat(Ran.privet("scan", "--help").out()).contains("--policy", "Examples:");
    assertThat(Ran.privet("scan", "--help").out().lines()).allMatch(it -> it.length() <= 80);
    assertThat(Ran.privet("--help").code()).isZero();
    assertThat(Ran.privet("--help").out().lines()).noneMatch(it -> it.equals("folder"));
  }

  @Test
  void aCategoryOfOnesOwnIsFollowedAndSaidToBeOne() {
    new Tree(folder)
        .with(
            "shop/Guest.java",
            """
            package shop;

            import dev.privet.annotations.PersonalData;

            class Guest {
              @PersonalData("shop.pillow")
              String pillow;

              void rest() {
                System.out.println(pillow);
              }
            }
            """);

    Ran ran = Ran.privet("scan", folder);

    assertThat(ran.out()).contains("shop.pillow", "PRV102");
    assertThat(ran.err()).contains("the taxonomy has no category \"shop.pillow\"");
  }

  @Test
  void severalSuppressionsOnOneMethodAllHold() {
    new Tree(folder)
        .with(
            "shop/Desk.java",
            """
            package shop;

            import dev.privet.annotations.AllowPersonalData;

            class Desk {
              @AllowPersonalData(rule = "PRV102", reason = "a demonstration")
              @AllowPersonalData(rule = "PRV103", reason = "a demonstration")
              void greet(String email) {
                System.out.println(email);
                throw new IllegalStateException(email);
              }
            }
            """);

    assertThat(Ran.privet("scan", folder).out()).doesNotContain("warning");
  }
}
