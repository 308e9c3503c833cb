package dev.privet.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.taint.Flow;
import dev.privet.report.Inspection;
import dev.privet.report.Shop;
import dev.privet.rules.Level;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
    new ConsoleReport(inspection, least, colour).write(new PrintWriter(text));
    return text.toString();
  }
}
