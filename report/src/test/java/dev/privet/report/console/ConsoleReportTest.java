package dev.privet.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.taint.Flow;
import dev.privet.report.Inspection;
import dev.privet.report.Shop;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConsoleReportTest {
  private static final String ESCAPE = "\u001B";

  @TempDir private Path folder;

  @Test
  void aFindingShowsSentencePlaceCodeOriginAndRemedy() {
    Shop shop =
        new Shop(folder)
            .file("Customer.java", "record Customer(String email) {}\n")
            .file(
                "SignUp.java",
                "class SignUp {\n  void a() {\n    log.info(\"{}\", customer);\n  }\n}\n");
    Flow email = shop.flow(Shop.EMAIL, "Customer.email", "Customer.java", "email");

    String text =
        text(shop.logs("SignUp.java", "log.info(\"{}\", customer)", "customer", email), Level.NOTE);

    assertThat(text.replaceFirst("\\[[0-9a-f]{12}]", "[id]"))
        .isEqualTo(
            """
            warning PRV101  E-mail address is written to the log; it comes from Customer.email
              --> SignUp.java:3:5
              |
            3 |     log.info("{}", customer);
              |                    ^^^^^^^^ user.contact.email
              |
              from    Customer.email  Customer.java:1  the word "email" of the field
              fix     Log an identifier of the record instead, mask or hash the value, or leave the field out of toString().  [id]

            1 warning in 2 files
            Why, with examples: privet rules show PRV101
            """);
  }

  @Test
  void theCaretStandsUnderTheCodeWhereCharactersAreWide() {
    Shop shop = new Shop(folder).file("A.java", "log(\"漢字🙂\", é, mail)\n");
    Flow mail = shop.flow(Shop.EMAIL, "A.mail", "A.java", "mail");

    String text = text(shop.logs("A.java", "log(\"漢字🙂\", é, mail)", "mail", mail), Level.NOTE);

    assertThat(text.lines().filter(it -> it.contains("^")).findFirst())
        .contains(
            "  | "
                + " ".repeat("log(".length() + 1 + 6 + 1 + ", é, ".length())
                + "^^^^ user.contact.email");
  }

  @Test
  void nothingFromTheCodeCommandsTheTerminal() {
    String name = "a" + ESCAPE + "]0;owned\u0007\u202Eb\u2028";
    Shop shop = new Shop(folder).file("A.java", "log(mail) // " + name + "\n");
    Flow mail = shop.flow(Shop.EMAIL, "A." + name, "A.java", "mail");

    String text = text(shop.logs("A.java", "log(mail)", "mail", mail), Level.NOTE);

    assertThat(text)
        .doesNotContain(ESCAPE, "\u0007", "\u202E", "\u2028")
        .contains("a\\u{1B}]0;owned\\u{7}\\u{202E}b\\u{2028}");
  }

  @Test
  void aVeryLongLineIsCutAroundTheCaret() {
    String line = "x".repeat(100_000) + "log(mail)" + "y".repeat(100_000);
    Shop shop = new Shop(folder).file("A.java", line + "\n");
    Flow mail = shop.flow(Shop.EMAIL, "A.mail", "A.java", "mail");

    String text = text(shop.logs("A.java", "log(mail)", "mail", mail), Level.NOTE);

    assertThat(text.lines()).allMatch(it -> it.length() < 200);
    String code = text.lines().filter(it -> it.startsWith("1 |")).findFirst().orElseThrow();
    String mark = text.lines().filter(it -> it.contains("^")).findFirst().orElseThrow();
    assertThat(code.substring(mark.indexOf('^'))).startsWith("mail)");
  }

  @Test
  void coloursAreThereOnlyWhereAskedFor() {
    Inspection inspection = Shop.typical(folder).inspection();

    assertThat(text(inspection, Level.NOTE, false)).doesNotContain(ESCAPE);
    assertThat(text(inspection, Level.NOTE, true)).contains(ESCAPE + "[1;31merror PRV101");
  }

  @Test
  void whatTheLevelHidesIsCounted() {
    assertThat(text(Shop.typical(folder), Level.WARNING))
        .doesNotContain("PRV302")
        .contains("1 error, 2 notes in 2 files; 1 coverage gap; 1 suppressed")
        .contains("(2 notes not shown: --level note)");
  }

  @Test
  void problemsAreListed() {
    assertThat(text(Shop.typical(folder), Level.WARNING))
        .contains(
            "problem  src/main/java/shop/Broken.java:3:1: Found \"}\", expected an expression.");
  }

  @Test
  void aCleanProgramSaysSo() {
    Shop shop = new Shop(folder).file("A.java", "class A {}\n");

    assertThat(text(shop, Level.NOTE)).isEqualTo("no findings in 1 file\n");
  }

  private static String text(Shop shop, Level least) {
    return text(shop.inspection(), least, false);
  }

  private static String text(Inspection inspection, Level least, boolean colour) {
    StringWriter text = new StringWriter();
    Screen screen = Screen.terminal(colour, Screen.ANY_WIDTH);
    new ConsoleReport(inspection, least, screen).write(new PrintWriter(text));
    return text.toString();
  }

  private static String text(Inspection inspection, Screen screen) {
    StringWriter text = new StringWriter();
    new ConsoleReport(inspection, Level.NOTE, screen).write(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void onANarrowScreenNothingIsWider() {
    Shop shop =
        new Shop(folder)
            .file(
                "src/main/java/shop/administration/SignUp.java",
                "    someLogger.information(\"a rather long sentence about somebody {} {}\", 漢字, customer.email());\n");
    String call =
        "someLogger.information(\"a rather long sentence about somebody {} {}\", 漢字, customer.email())";
    String path = "src/main/java/shop/administration/SignUp.java";
    Flow email = shop.flow(Shop.EMAIL, "Customer.email", path, "email");
    Inspection inspection = shop.logs(path, call, "customer.email()", email).inspection();

    String text = text(inspection, Screen.terminal(false, 60));

    assertThat(text.lines().filter(it -> !it.startsWith("  -->")))
        .allMatch(it -> dev.privet.report.Plain.width(it) <= 60 + 2 * "...".length());
    String code = text.lines().filter(it -> it.startsWith("1 |")).findFirst().orElseThrow();
    String mark = text.lines().filter(it -> it.contains("^")).findFirst().orElseThrow();
    assertThat(dev.privet.report.Plain.width(code.substring(0, code.indexOf("customer"))))
        .isEqualTo(mark.indexOf('^'));
  }

  @Test
  void ofThousandsTheGravestAreToldAndTheRestIsSummedUp() {
    Inspection one = Shop.typical(folder).inspection();
    List<Finding> many = new ArrayList<>(one.findings());
    Finding note = one.standing(Level.NOTE).get(1);
    for (int i = 0; i < 3000; i++) {
      many.add(note.withId(String.format("%012x", i)));
    }
    Inspection inspection =
        new Inspection(
            one.result(),
            many,
            one.rules(),
            one.sources(),
            "0.1.0",
            "shop",
            one.baseline(),
            one.ledger());

    String text = text(inspection, Screen.terminal(false, 120));

    assertThat(text.lines().count()).isLessThan(1000);
    assertThat(text)
        .contains("error PRV101")
        .containsPattern("29\\d\\d more findings:\n +29\\d\\d  PRV302 note")
        .contains("--verbose");
    assertThat(text(inspection, Screen.terminal(false, 120).verbose()))
        .doesNotContain("more findings");
  }

  @Test
  void ourOwnCharactersAreThoseOfEveryTerminal() {
    String text = text(Shop.typical(folder).inspection(), Screen.terminal(false, 80));

    assertThat(text).matches("(?s)[\\n\\x20-\\x7E]*");
  }
}
