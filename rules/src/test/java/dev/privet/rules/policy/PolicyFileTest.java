package dev.privet.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import dev.privet.rules.yaml.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PolicyFileTest {
  private static final Category EMAIL =
      new Category("user.contact.email", "e-mail address", Sensitivity.ORDINARY);
  private static final Category PASSWORD =
      new Category("user.authorization.password", "password", Sensitivity.CREDENTIAL);

  @Test
  void allEightBlocksAreRead() {
    Policy policy =
        read(
            """
            policy: {id: shop, version: "3", taxonomy: fideslang@3, text: policy.txt}
            defaults: {collect: deny, share: deny, log: allow, store: note, cookie: deny}
            data:
              account: {covers: [user.name, user.contact], for: [essential.service], subject: customer, when: {user.contact.address: invoice}, cite: [1-3, 7]}
              browser: {covers: user.device.ip_address, log: true, window: 2h from trial_started}
              leads: {covers: unspecified, role: processor}
            places:
              main: {holds: account, kind: databases, region: [DE, FR], all: true}
              cookies:
                essential: {names: [session_id, "_ga*"], optional: true}
            recipients:
              stripe: {match: {packages: [com.stripe], hosts: ["*.stripe.com"]}, receives: [account], only: account, after: {user.name: mask}, when: consent(account)}
              courier: {match: unspecified, receives: unspecified, after: anonymise}
            retain:
              - {data: account, limit: 12 months, from: account_closed, or: [erasure_requested], idle: 7d, hard: true, as: a year}
              - {data: browser, until: never, after: anonymise}
              - {data: leads, limit: tenant}
            forbid:
              - {verb: [store, log], data: user.authorization.password, cite: S1-04}
              - {verb: store, data: all, in: [cookies, main], accept: [hashed, keyed-hash], level: warning, unless: legal}
            require:
              - {do: consent, before: collect, data: account}
              - {do: tls}
            rights:
              - {right: [access, erase], data: account, by: request}
            """);

    assertThat(policy.header().id()).isEqualTo("shop");
    assertThat(policy.header().base()).isTrue();
    assertThat(policy.stance(Verb.SHARE)).isEqualTo(Stance.DENY);
    assertThat(policy.stance(Verb.EXPORT)).isEqualTo(Stance.ALLOW);
    assertThat(policy.data())
        .extracting(Policy.Data::alias)
        .containsExactly("account", "browser", "leads");
    assertThat(policy.data().get(0).clause())
        .isEqualTo(new Clause("policy.yml", 4, List.of("1", "2", "3", "7")));
    assertThat(policy.data().get(0).conditions()).containsEntry("user.contact.address", "invoice");
    assertThat(policy.data().get(1).log()).isTrue();
    assertThat(policy.data().get(2).covers().unspecified()).isTrue();
    assertThat(policy.places()).singleElement().extracting(Policy.Place::alias).isEqualTo("main");
    assertThat(policy.cookies())
        .singleElement()
        .extracting(Policy.Cookies::optional)
        .isEqualTo(true);
    Policy.Recipient stripe = policy.recipients().get(0);
    assertThat(stripe.receives().matches(EMAIL)).isTrue();
    assertThat(stripe.after())
        .extracting(Policy.After::transformation)
        .containsExactly(Transformation.MASK);
    assertThat(policy.recipients().get(1).unspecified()).isTrue();
    Policy.Retention year = policy.retain().get(0);
    assertThat(year.limit().time()).contains(Duration.ofDays(365));
    assertThat(year.idle()).contains(Duration.ofDays(7));
    assertThat(year.hard()).isTrue();
    assertThat(policy.retain().get(1).until()).contains(Event.NEVER);
    assertThat(policy.retain().get(2).limit().tenant()).isTrue();
    Policy.Prohibition ban = policy.forbid().get(0);
    assertThat(ban.ban()).isTrue();
    assertThat(ban.level()).isEqualTo(Level.ERROR);
    assertThat(ban.places())
        .contains(SinkKind.LOG, SinkKind.EXCEPTION, SinkKind.DATABASE)
        .doesNotContain(SinkKind.SESSION);
    assertThat(ban.accept()).doesNotContain(Form.HASHED, Form.ENCRYPTED).contains(Form.TOKENISED);
    Policy.Prohibition narrow = policy.forbid().get(1);
    assertThat(narrow.places()).containsExactlyInAnyOrder(SinkKind.COOKIE, SinkKind.DATABASE);
    assertThat(narrow.accept()).containsExactlyInAnyOrder(Form.HASHED, Form.KEYED_HASH);
    assertThat(policy.require())
        .extracting(Policy.Requirement::duty)
        .containsExactly(Duty.CONSENT, Duty.TLS);
    assertThat(policy.rights().get(0).rights()).containsExactly(Right.ACCESS, Right.ERASE);
  }

  @Test
  void everyFaultIsFoundWithItsLineAndWhatWasExpected() {
    assertThat(
            faults(
                """
                policy: {id: shop, base: nothing}
                defaults: {share: forbid, steal: deny}
                data:
                  account: {covers: [user.contact.emial], colour: red}
                retain:
                  - {data: account, limit: soon}
                  - {data: account}
                forbid:
                  - {verb: eat, data: account, in: the_cellar}
                  - {data: acount, verb: store, accept: [boiled], level: grave}
                require:
                  - {data: account}
                surprise: true
                """))
        .satisfiesExactly(
            it ->
                assertThat(it)
                    .startsWith("policy.yml:1: found \"nothing\", expected default or none"),
            it ->
                assertThat(it)
                    .startsWith(
                        "policy.yml:2: found \"forbid\", expected one of allow, note, deny"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:2: found \"steal\", expected one of cite, collect"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:4: found \"user.contact.emial\", expected an alias"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:4: found \"colour\", expected one of cite, covers"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:6: found \"soon\", expected a time such as 30min"),
            it -> assertThat(it).startsWith("policy.yml:7: found no end, expected a limit"),
            it -> assertThat(it).startsWith("policy.yml:9: found \"eat\", expected one of collect"),
            it ->
                assertThat(it)
                    .startsWith(
                        "policy.yml:9: found \"the_cellar\", expected an alias of the places"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:10: found \"boiled\", expected one of raw, truncated"),
            it -> assertThat(it).startsWith("policy.yml:10: found \"acount\", expected an alias"),
            it -> assertThat(it).startsWith("policy.yml:10: found \"grave\", expected one of none"),
            it -> assertThat(it).startsWith("policy.yml:12: found no \"do\", expected"),
            it ->
                assertThat(it)
                    .startsWith("policy.yml:13: found \"surprise\", expected one of data"));
  }

  @Test
  void whatIsNoYamlOrNoMappingIsSaidSo() {
    assertThat(faults("policy: {id: ["))
        .singleElement()
        .asString()
        .contains("expected well-formed YAML");
    assertThat(faults("")).singleElement().asString().contains("found an empty file");
    assertThat(faults("- a\n- b\n"))
        .anyMatch(it -> it.contains("found a list, expected a mapping"));
    assertThat(faults("data: {}\n")).anyMatch(it -> it.contains("no \"policy\" block"));
  }

  @Test
  void anAliasOfYamlStandsForItsValueButNotForABomb() {
    Policy policy =
        read(
            """
            policy: {id: shop}
            recipients:
              a: {match: unspecified, receives: &lead [user.name, user.contact]}
              b: {match: unspecified, receives: *lead}
            """);
    StringBuilder bomb =
        new StringBuilder("policy: {id: shop}\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*x" + (i - 1);
      bomb.append(
          "x"
              + i
              + ": &x"
              + i
              + " ["
              + String.join(", ", List.of(before, before, before, before, before, before))
              + "]\n");
    }

    assertThat(policy.recipients().get(1).receives())
        .isEqualTo(policy.recipients().get(0).receives());
    assertThat(faults(bomb.toString()))
        .singleElement()
        .asString()
        .contains("more than 200000 values");
    assertThat(faults("[".repeat(100_000))).singleElement().asString().contains("well-formed YAML");
  }

  @Test
  void theBuiltInPolicyIsAFileLikeAnyOther() {
    Policy policy = PolicyFile.builtIn();

    assertThat(policy.header().id()).isEqualTo("privet-default");
    assertThat(policy.forbid()).isNotEmpty();
  }

  @Test
  void dataIsNamedByKeySensitivityOrAsAll() {
    DataSelector selector =
        read("policy: {id: a}\nforbid: [{verb: log, data: [all, credential, user.contact]}]\n")
            .forbid()
            .get(0)
            .data();

    assertThat(selector.specificity(EMAIL)).hasValue(3);
    assertThat(selector.specificity(PASSWORD)).hasValue(1);
    assertThat(selector.specificity(new Category("user.contacts", "x", Sensitivity.ORDINARY)))
        .hasValue(0);
  }

  @Test
  void timesAreNeverReadLongerThanWritten() {
    assertThat(Times.parse("3 weeks")).contains(Duration.ofDays(21));
    assertThat(Times.parse("30min")).contains(Duration.ofMinutes(30));
    assertThat(Times.parse("10 minutes")).contains(Duration.ofMinutes(10));
    assertThat(Times.parse("30m")).isEmpty();
    assertThat(Times.parse("1 month")).contains(Duration.ofDays(30));
    assertThat(Times.parse("14 months")).contains(Duration.ofDays(425));
    assertThat(Times.parse("2h")).contains(Duration.ofHours(2));
    assertThat(Times.parse("3 years")).contains(Duration.ofDays(1095));
    assertThat(Times.parse("-3d")).isEmpty();
  }

  private static Policy read(String text) {
    PolicyFile file = PolicyFile.read("policy.yml", text, PolicyFileTest::isKnown);
    assertThat(file.faults()).isEmpty();
    Optional<Policy> policy = file.policy();
    return policy.orElseThrow();
  }

  private static List<String> faults(String text) {
    PolicyFile file = PolicyFile.read("policy.yml", text, PolicyFileTest::isKnown);
    assertThat(file.policy()).isEmpty();
    return file.faults().stream().map(Fault::toString).toList();
  }

  private static boolean isKnown(String key) {
    return key.startsWith("user.") && !key.contains("emial");
  }
}
