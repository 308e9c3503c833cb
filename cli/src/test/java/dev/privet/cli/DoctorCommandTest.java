package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
  private static final String DESK =
      """
      package shop;

      import com.acme.crm.Crm;
      import com.acme.vault.Vault;

      class Desk {
        private final Crm crm = Crm.connect();

        void welcome(String email, String phone) {
          crm.push(email);
          crm.push(phone);
          Crm.connect().session().remember(email);
          String code = Vault.encode(phone);
          System.out.println(code.length());
        }
      }
      """;

  private static final String SHAPES =
      """
      package shop;

      interface Channel { void tell(String phone); }
      """;

  @TempDir private Path folder;
  private Tree tree;

  @BeforeEach
  void aProgramWithGaps() {
    tree = new Tree(folder).with("src/shop/Desk.java", DESK);
  }

  private Ran doctor(Object... more) {
    Object[] words = new Object[2 + more.length];
    words[0] = "doctor";
    words[1] = folder.resolve("src");
    System.arraycopy(more, 0, words, 2, more.length);
    return Ran.privet(words);
  }

  @Test
  void thatWhichMostDataPassesComesFirst() {
    String out = doctor().out();

    assertThat(out.lines().filter(it -> it.startsWith("gap ")).toList())
        .first()
        .isEqualTo("gap 1  com.acme.crm.Crm.push");
    assertThat(out)
        .contains(
            "2 places, 2 categories pass there",
            "user.contact.email, user.contact.phone_number",
            "--> shop/Desk.java:10:5",
            "row     - {on: com.acme.crm.Crm, call: push(..), sink: third-party}");
  }

  @Test
  void aReceiverOfUnknownTypeIsTold() {
    assertThat(doctor().out())
        .contains("gap", "remember", "the receiver's type is not known", "--classpath")
        .contains("{on: \"*\", call: remember(..), flow: args ~> return}");
  }

  @Test
  void itsRowsAreAModelFileThatClosesEveryGap() throws IOException {
    Path rows = folder.resolve("rows.yml");

    assertThat(doctor("--rows", rows, "--quiet").err()).contains("rows.yml has 3 rows");

    assertThat(Ran.privet("models", "test", rows).code()).isZero();
    assertThat(doctor("--models", rows).out()).startsWith("no coverage gaps");
    assertThat(Files.readString(rows)).contains("# user.contact.phone_number: its result holds");
  }

  @Test
  void aCallWithTooManyImplementationsIsClosedByARowToo() {
    tree.with("src/shop/Channel.java", SHAPES);
    for (String name : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I")) {
      tree.with(
          "src/shop/" + name + ".java",
          "package shop; class "
              + name
              + " implements Channel {"
              + " public void tell(String phone) { System.out.println(phone.length()); } }");
    }
    tree.with(
        "src/shop/Teller.java",
        "package shop; class Teller { void all(Channel c, String phone) { c.tell(phone); } }");

    assertThat(doctor().out())
        .contains("shop.Channel.tell", "implementations may be called")
        .contains("{on: shop.Channel, call: tell(..), pure: true}");

    Path rows = folder.resolve("rows.yml");
    doctor("--rows", rows, "--quiet");
    assertThat(doctor("--models", rows).out()).startsWith("no coverage gaps");
  }

  @Test
  void aMethodThatWasCutOffIsClosedByARowToo() {
    StringBuilder fields = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      fields.append(" Part p").append(i).append(";");
      body.append("all.p").append(i).append(" = new Part(); all.p").append(i);
      body.append(".note = email;\n");
    }
    tree.with("src/shop/Desk.java", "package shop; class Part { String note; }")
        .with("src/shop/Parts.java", "package shop; class Parts {" + fields + "}")
        .with(
            "src/shop/Mill.java",
            "package shop; class Mill { Parts grind(String email) { Parts all = new Parts();\n"
                + body
                + "return all; } }")
        .with(
            "src/shop/Miller.java",
            "package shop; class Miller { void go(Mill mill, String email) {"
                + " System.out.println(mill.grind(email)); } }");

    assertThat(doctor().out())
        .contains("gap 1  shop.Mill.grind", "changes or hands out more than 36 objects")
        .contains("{on: shop.Mill, call: grind(..), flow: args ~> return}");

    Path rows = folder.resolve("rows.yml");
    doctor("--rows", rows, "--quiet");
    assertThat(doctor("--models", rows).out())
        .startsWith("no coverage gaps")
        .doesNotContain("in part only");
  }

  @Test
  void aFileThatExistsIsNotWrittenOver() {
    assertThat(doctor("--rows", tree.path("src/shop/Desk.java")).err())
        .contains("Desk.java exists already; expected the name of a new file");
  }

  @Test
  void aProgramWithoutGapsIsSaidToHaveNone() {
    tree.with("src/shop/Desk.java", Tree.LEAK);

    assertThat(doctor().out()).startsWith("no coverage gaps");
    assertThat(doctor("--rows", folder.resolve("rows.yml")).err()).contains("is not written");
    assertThat(folder.resolve("rows.yml")).doesNotExist();
  }
}
