package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyCommandTest {
  private static final String POLICY =
      """
      policy: {id: shop}
      data:
        address: {covers: [user.contact.email], cite: S1-01}
      forbid:
        - {verb: log, data: address, cite: S1-04}
      recipients:
        processor: {match: unspecified, receives: [user.contact.email], cite: S1-05}
      statements:
        S1-01: "your e-mail address"
        S1-04: "we never log your address"
        S1-05: "our payment processor"
        S1-06: {quote: "we train our people", why: organisational}
      """;

  @TempDir private Path folder;

  private Tree tree() {
    return new Tree(folder);
  }

  private Tree shop() {
    return tree().with("shop/SignUp.java", Tree.LEAK).with("privacy-policy.yml", POLICY);
  }

  @Test
  void checkFindsThePolicyAndPrintsEveryPromise() {
    shop();

    Ran ran = Ran.privet("policy", "check", folder, "--fail-on", "broken");

    assertThat(ran.out())
        .contains("kept          S1-01  “your e-mail address”")
        .contains("broken        S1-04  “we never log your address”")
        .contains("shop/SignUp.java:10")
        .contains("not checkable S1-05", "not checkable S1-06", "organisational")
        .contains("4 promises: 1 kept, 1 broken, 0 unproved, 2 not checkable")
        .contains("3 of 4 published statements are encoded in privacy-policy.yml");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void scanFindsThePolicyToo() {
    shop();

    Ran ran = Ran.privet("scan", folder, "--fail-on", "never");

    assertThat(ran.out())
        .contains("4 promises: 1 kept, 1 broken, 0 unproved, 2 not checkable")
        .contains("Published: “we never log your address”");
    assertThat(Ran.privet("scan", folder, "--fail-on", "broken", "-q").code()).isEqualTo(1);
  }

  @Test
  void theLedgerIsInEveryReport() {
    shop();

    for (String kind : new String[] {"json", "sarif", "markdown"}) {
      Ran ran = Ran.privet("policy", "check", folder, "--report", kind + "=-");
      assertThat(ran.out())
          .contains("S1-04", "we never log your address")
          .contains("4 promises: 1 kept, 1 broken, 0 unproved, 2 not checkable");
    }
  }

  @Test
  void aPromiseIsExplained() {
    shop();

    assertThat(Ran.privet("policy", "explain", folder, "--promise", "s1-04").out())
        .contains("broken", "never log address", "privacy-policy.yml:5");
    assertThat(Ran.privet("policy", "explain", folder, "--promise", "S9").err())
        .contains("the policy has no promise \"S9\"; it has S1-01, S1-04");
  }

  @Test
  void lintNamesLinesAndFailsOnContradictions() {
    tree()
        .with(
            "privacy-policy.yml",
            """
            policy: {id: shop, text: policy.txt, hash: 0000000000000000000000000000000000000000000000000000000000000000}
            data: {browser: {covers: [user.device.ip_address]}}
            retain:
              - {data: browser, limit: 365d}
              - {data: browser, limit: 30d}
            """)
        .with("policy.txt", "We keep it for a year.");

    Ran ran = Ran.privet("policy", "lint", folder);

    assertThat(ran.out())
        .contains("privacy-policy.yml:1: text: policy.txt has changed since it was encoded")
        .contains("privacy-policy.yml:4: contradiction: browser ends after 365 days")
        .contains("2 remarks");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aDraftIsAPolicyThatHoldsForTheCodeItWasMadeFrom() throws IOException {
    tree()
        .with(
            "shop/Customer.java",
            """
            package shop;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            class Customer {
              @Id Long id;
              String email;
            }
            """);

    Ran draft = Ran.privet("policy", "draft", folder);

    assertThat(draft.code()).isZero();
    assertThat(draft.out()).contains("account: {covers: [user.contact.email]}", "cite");
    Files.writeString(folder.resolve("privacy-policy.yml"), draft.out());
    assertThat(Ran.privet("policy", "lint", folder).out()).contains("how long account is kept");
    assertThat(Ran.privet("scan", folder).code()).isZero();
  }

  @Test
  void badPoliciesGetClearWords() {
    tree().with("shop/SignUp.java", Tree.LEAK);
    assertThat(Ran.privet("policy", "check", folder).err())
        .contains("there is no privacy-policy.yml in")
        .contains("privet policy draft");

    tree().with("privacy-policy.yml", "");
    assertThat(Ran.privet("policy", "check", folder).err()).contains("found an empty file");

    tree().with("privacy-policy.yml", "policy: {id: shop}\nretain: [{data: all, limit: -3d}]\n");
    assertThat(Ran.privet("policy", "check", folder).err())
        .contains("privacy-policy.yml:2: found \"-3d\", expected a time such as 30min")
        .doesNotContain("no end");

    tree().with("privacy-policy.yml", "policy: {id: shop}\nforbid: [{verb: log, data: acount}]\n");
    assertThat(Ran.privet("policy", "lint", folder).err())
        .contains("found \"acount\", expected an alias of the data block")
        .doesNotContain("an entry without");

    tree().with("privacy-policy.yml", "policy: {id: shop}\n");
    assertThat(Ran.privet("policy", "check", folder).err()).contains("holds no promise");
  }

  @Test
  void aPolicyOfAnotherProjectIsNoticed() {
    tree()
        .with("shop/SignUp.java", Tree.LEAK)
        .with(
            "privacy-policy.yml",
            """
            policy: {id: clinic}
            data: {patient: {covers: [user.health_and_medical], cite: 1}}
            recipients: {salesforce: {receives: [patient], cite: 2}}
            """);

    assertThat(Ran.privet("policy", "check", folder).err())
        .contains("perhaps it belongs to another project");
  }

  @Test
  void theWordsOfAnOptionAreListedAsTheyAreTyped() {
    assertThat(Ran.privet("scan", folder, "--fail-on", "sometimes").err())
        .contains("never", "broken")
        .doesNotContain("NEVER");
  }

  @Test
  void theSchemaIsForEditors() {
    assertThat(Ran.privet("policy", "schema").out()).contains("\"$schema\"", "account_closed");
    assertThat(Ran.privet("policy").err()).contains("check, lint, draft, explain or schema");
  }
}
