package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {
  private static final Pattern ID = Pattern.compile("\\[([0-9a-f]{12})]");
  private static final String DESK =
      """
      package shop;

      import com.acme.crm.Crm;
      import org.apache.commons.codec.digest.DigestUtils;
      import org.slf4j.Logger;
      import org.slf4j.LoggerFactory;

      class Desk {
        private static final Logger log = LoggerFactory.getLogger(Desk.class);

        void all(String email, String item, Crm crm) {
          log.info("hash {}", DigestUtils.sha256Hex(email));
          log.info("item {}", item);
          crm.push(email);
          // privet:allow PRV101 the abuse team asked for it
          log.info("mail {}", email);
          tell(email);
          if (false) {
            log.info("never {}", email);
          }
          log.info("constant");
          crm.session().info(email);
        }

        private void tell(String text) {
          log.info("told {}", text);
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aDesk() {
    new Tree(folder).with("shop/Desk.java", DESK).with("shop/SignUp.java", Tree.LEAK);
  }

  private Ran explain(String... more) {
    Object[] words = new Object[2 + more.length];
    words[0] = "explain";
    System.arraycopy(more, 0, words, 1, more.length);
    words[words.length - 1] = folder;
    return Ran.privet(words);
  }

  private String whyNot(int line) {
    Ran ran = explain("--why-not", "shop/Desk.java:" + line);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String idOf(String file) {
    String paragraph =
        Ran.privet("scan", folder)
            .out()
            .lines()
            .dropWhile(it -> !it.contains(file))
            .filter(it -> it.contains("fix "))
            .findFirst()
            .orElseThrow();
    Matcher id = ID.matcher(paragraph);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  @Test
  void itSaysWhyTheDataIsPersonalAndHowItCameThere() {
    String out = explain(idOf("SignUp.java")).out();

    assertThat(out)
        .contains(
            "flow 1 of 1  user.contact.email, parameter email of SignUp.welcome()",
            "because the word \"email\" of the parameter (confidence high)",
            "step 1  reaches org.slf4j.Logger.info",
            "10 |     log.info(\"welcome {}\", email);",
            "arrives as raw; nothing on the way changed it")
        .containsPattern("slf4j.yml:[0-9]+  \\{on: org.slf4j.Logger, call: \"trace\\|debug");
  }

  @Test
  void itsSuppressionCanBePastedAndHolds() {
    String id = idOf("SignUp.java");
    String out = explain(id).out();

    assertThat(out)
        .contains("// privet:allow PRV101 REASON", "above line 10 of shop/SignUp.java")
        .contains("@AllowPersonalData(rule = \"PRV101\", reason = \"REASON\")", "or on welcome()");

    new Tree(folder)
        .with(
            "shop/SignUp.java",
            Tree.LEAK.replace("    log.info", "    // privet:allow PRV101 REASON\n    log.info"));
    assertThat(Ran.privet("scan", folder).out()).doesNotContain("SignUp.java:");
    assertThat(explain(id).out()).contains("allowed by the suppression at shop/SignUp.java:10");
  }

  @Test
  void theBeginningOfAnIdIsEnoughIfThereIsNoOther() {
    String id = idOf("SignUp.java");

    assertThat(explain(id.substring(0, 9)).out()).contains("id      " + id);
    assertThat(explain("[" + id + "]").out()).contains("id      " + id);
  }

  @Test
  void anIdThatIsNoneOrSeveralIsAnsweredWithTheNearest() {
    String id = idOf("SignUp.java");
    String wrong = id.substring(0, 11) + "x";

    Ran none = explain(wrong);
    Ran several = explain("");

    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err().lines().toList())
        .startsWith(
            "privet: there is no finding \"" + wrong + "\"; the nearest are",
            "privet:   " + id + "  PRV101  shop/SignUp.java:10");
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("begins the ids of", "expected more of it");
  }

  @Test
  void aFormThatThePolicyAcceptsIsTheReasonForSilence() {
    assertThat(whyNot(12))
        .contains(
            "arrives: user.contact.email (hashed) from parameter email of Desk.all()",
            "is observed only: the policy accepts it in this form (hashed)");
  }

  @Test
  void thatNothingPersonalArrivesIsTheReasonForSilence() {
    assertThat(whyNot(13))
        .contains(
            "call  info(), in Desk.all()",
            "type    org.slf4j.Logger",
            "whatever callers give as item of Desk.all()",
            "it depends on callers, and none in sight passes personal data");
    assertThat(whyNot(21)).contains("nothing personal arrives");
  }

  @Test
  void thatNoRowMakesASinkIsTheReasonForSilence() {
    assertThat(whyNot(14))
        .contains(
            "call  push(), in Desk.all()",
            "type    com.acme.crm.Crm",
            "no model row is about it",
            "carries user.contact.email (raw) from parameter email of Desk.all(), confidence high",
            "no row makes a sink of a call on this line");
    assertThat(whyNot(22)).contains("the receiver's type is not known");
  }

  @Test
  void aSuppressionIsTheReasonForSilence() {
    assertThat(whyNot(16)).contains("is suppressed at line 15: the abuse team asked for it");
  }

  @Test
  void aCallOfOwnCodeIsFollowedThere() {
    assertThat(whyNot(17)).contains("calls   Desk.tell(), which is followed in its own text");
    assertThat(whyNot(26)).contains("but     PRV101", "is reported here, as a warning");
  }

  @Test
  void aCallThatNeverHappensIsUnseen() {
    assertThat(whyNot(19))
        .contains("the analysis never came here: no value makes this call happen");
  }

  @Test
  void aLineWithoutACallIsSaidToHaveNone() {
    assertThat(whyNot(8)).contains("no call stands on this line");
  }

  @Test
  void aPlaceThatCannotBeIsRefused() {
    assertThat(explain("--why-not", "shop/Desk.java").err())
        .contains("found \"shop/Desk.java\", expected FILE:LINE");
    assertThat(explain("--why-not", "shop/Nobody.java:3").err())
        .contains("none of the 2 scanned files is shop/Nobody.java");
    assertThat(explain("--why-not", "Desk.java:400").err()).contains("has no line 400");
    assertThat(Ran.privet("explain").err()).contains("found nothing, expected the id of a finding");
  }
}
