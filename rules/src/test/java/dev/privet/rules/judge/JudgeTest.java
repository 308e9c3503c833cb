package dev.privet.rules.judge;

import static dev.privet.rules.judge.Exposures.CARD;
import static dev.privet.rules.judge.Exposures.EMAIL;
import static dev.privet.rules.judge.Exposures.HEALTH;
import static dev.privet.rules.judge.Exposures.ID;
import static dev.privet.rules.judge.Exposures.IP;
import static dev.privet.rules.judge.Exposures.NAME;
import static dev.privet.rules.judge.Exposures.PASSWORD;
import static dev.privet.rules.judge.Exposures.TOKEN;
import static dev.privet.rules.judge.Exposures.at;
import static dev.privet.rules.judge.Exposures.cookie;
import static dev.privet.rules.judge.Exposures.flow;
import static dev.privet.rules.judge.Exposures.result;
import static dev.privet.rules.judge.Exposures.to;
import static dev.privet.rules.judge.Exposures.toHost;
import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.Finding;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JudgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** Where the built-in policy puts each kind of data at each kind of place. */
  @ParameterizedTest
  @CsvSource({
    "LOG, EMAIL, RAW, PRV101 warning",
    "LOG, ID, RAW, PRV101 note",
    "LOG, PASSWORD, RAW, PRV101 error",
    "LOG, HEALTH, RAW, PRV101 error",
    "LOG, CARD, RAW, PRV101 warning",
    "LOG, EMAIL, TRUNCATED, PRV101 none",
    "LOG, PASSWORD, TRUNCATED, PRV101 none",
    "LOG, PASSWORD, MASKED, PRV101 none",
    "LOG, EMAIL, HASHED, PRV101 none",
    "CONSOLE, EMAIL, RAW, PRV102 warning",
    "EXCEPTION, EMAIL, RAW, PRV103 warning",
    "RESPONSE, EMAIL, RAW, PRV104 note",
    "RESPONSE, HEALTH, RAW, PRV104 note",
    "RESPONSE, PASSWORD, RAW, PRV104 warning",
    "URL, EMAIL, RAW, PRV105 warning",
    "TELEMETRY, EMAIL, RAW, PRV106 warning",
    "THIRD_PARTY, EMAIL, RAW, PRV206 note",
    "THIRD_PARTY, PASSWORD, RAW, PRV206 warning",
    "INTERNAL_SERVICE, EMAIL, RAW, PRV206 none",
    "DATABASE, EMAIL, RAW, PRV302 note",
    "DATABASE, PASSWORD, RAW, PRV302 warning",
    "DATABASE, PASSWORD, KEYED_HASH, PRV302 none",
    "DATABASE, CARD, RAW, PRV302 warning",
    "QUEUE, HEALTH, RAW, PRV302 warning",
    "COOKIE, EMAIL, RAW, PRV303 note",
    "FILE, EMAIL, RAW, PRV304 note",
    "CACHE, EMAIL, AGGREGATED, PRV305 none",
    "SESSION, EMAIL, RAW, PRV306 note",
    "SESSION, PASSWORD, RAW, PRV306 warning",
  })
  void withoutAPolicyTheBuiltInOneSpeaks(
      SinkKind kind, String category, Form form, String expected) {
    Category data =
        switch (category) {
          case "EMAIL" -> EMAIL;
          case "ID" -> ID;
          case "PASSWORD" -> PASSWORD;
          case "HEALTH" -> HEALTH;
          default -> CARD;
        };

    assertThat(verdicts("", at(kind, flow(data, form)))).containsExactly(expected);
  }

  @Test
  void tokensAreMadeToBeSentButNotToBeKeptOrLogged() {
    assertThat(verdicts("", at(SinkKind.COOKIE, flow(TOKEN)))).containsExactly("PRV303 note");
    assertThat(verdicts("", at(SinkKind.RESPONSE, flow(TOKEN)))).containsExactly("PRV104 note");
    assertThat(verdicts("", to("stripe", flow(TOKEN)))).containsExactly("PRV201 note");
    assertThat(verdicts("", at(SinkKind.DATABASE, flow(TOKEN)))).containsExactly("PRV302 warning");
    assertThat(verdicts("", at(SinkKind.LOG, flow(TOKEN)))).containsExactly("PRV101 error");
    assertThat(verdicts("", at(SinkKind.COOKIE, flow(PASSWORD)))).containsExactly("PRV303 warning");
  }

  @Test
  void tenCategoriesAtOneSinkAreOneFindingAsGraveAsTheGravest() {
    List<Finding> findings =
        judge("", at(SinkKind.LOG, flow(NAME), flow(PASSWORD), flow(EMAIL), flow(ID)));

    assertThat(findings)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.message())
                  .isEqualTo(
                      "Password, e-mail address, name and user id are written to the log; they come"
                          + " from Customer.password, Customer.e-mail and 2 other places.");
              assertThat(it.level().name()).isEqualTo("ERROR");
              assertThat(it.categories())
                  .containsExactly(
                      "user.authorization.password",
                      "user.contact.email",
                      "user.name",
                      "user.unique_id");
            });
  }

  @Test
  void whatIsAcceptedIsKeptApartFromWhatIsNot() {
    assertThat(verdicts("", at(SinkKind.LOG, flow(NAME), flow(EMAIL, Form.HASHED))))
        .containsExactly("PRV101 warning", "PRV101 none");
  }

  @Test
  void aGuessIsOnlyListedAndAnUnknownCallNoMoreThanANote() {
    assertThat(verdicts("", at(SinkKind.LOG, flow(PASSWORD, Form.RAW, Confidence.LOW, false))))
        .containsExactly("PRV101 none");
    assertThat(verdicts("", at(SinkKind.LOG, flow(PASSWORD, Form.RAW, Confidence.HIGH, true))))
        .containsExactly("PRV101 note");
    assertThat(
            verdicts(
                "", at(SinkKind.LOG, flow(PASSWORD, Form.RAW, Confidence.LOW, false), flow(EMAIL))))
        .containsExactly("PRV101 warning");
  }

  @Test
  void besideWhatIsSureAGuessIsOnlyEvidence() {
    Finding finding =
        judge("", at(SinkKind.LOG, flow(PASSWORD, Form.RAW, Confidence.LOW, false), flow(EMAIL)))
            .get(0);

    assertThat(finding.message()).startsWith("E-mail address is written to the log;");
    assertThat(finding.categories()).containsExactly("user.contact.email");
    assertThat(finding.flows()).hasSize(2);
  }

  @Test
  void whatThePolicyDeclaresAsLoggedMayBeLogged() {
    String policy =
        """
        defaults: {log: deny}
        data:
          browser: {covers: [user.device.ip_address], log: true}
        """;

    assertThat(verdicts(policy, at(SinkKind.LOG, flow(IP)))).containsExactly("PRV101 none");
    assertThat(verdicts(policy, at(SinkKind.LOG, flow(EMAIL)))).containsExactly("PRV101 error");
    assertThat(verdicts(policy, at(SinkKind.EXCEPTION, flow(IP)))).containsExactly("PRV103 error");
  }

  @Test
  void anOpenWorldLeavesTheBuiltInPolicyInPlaceUnlessItIsPutAway() {
    assertThat(verdicts("defaults: {log: allow}", at(SinkKind.LOG, flow(EMAIL))))
        .containsExactly("PRV101 warning");
    assertThat(
            judge(
                PolicyFile.read("p.yml", "policy: {id: a, base: none}", it -> true),
                at(SinkKind.LOG, flow(EMAIL))))
        .extracting(JudgeTest::verdict)
        .containsExactly("PRV101 none");
  }

  @Test
  void aClauseThatForbidsMakesAnErrorThatNamesIt() {
    String policy = "forbid: [{verb: [store, log], data: user.financial.credit_card, cite: S1-04}]";

    List<Finding> findings =
        judge(policy, at(SinkKind.DATABASE, flow(CARD)), at(SinkKind.LOG, flow(CARD)));

    assertThat(findings)
        .extracting(JudgeTest::verdict)
        .containsExactly("PRV101 error", "PRV301 error");
    assertThat(findings.get(1).message())
        .isEqualTo(
            "Card number is stored in a database against clause S1-04; it comes from"
                + " Customer.card.");
    assertThat(findings.get(1).promises()).containsExactly("S1-04");
    assertThat(findings.get(1).related())
        .extracting(Finding.Related::message)
        .containsExactly("Customer.card", "The policy: clause S1-04");
  }

  @Test
  void theEntryThatNamesTheDataMostPreciselyDecides() {
    String policy =
        """
        forbid:
          - {verb: log, data: all, level: error}
          - {verb: log, data: user.contact, level: note}
          - {verb: log, data: user, level: warning}
        """;

    assertThat(verdicts(policy, at(SinkKind.LOG, flow(EMAIL)))).containsExactly("PRV101 note");
  }

  @Test
  void aDeclaredRecipientMayHaveWhatItReceivesAndNothingElse() {
    String policy =
        """
        defaults: {share: deny}
        recipients:
          stripe: {match: {packages: [org.acme], hosts: ["*.stripe.com"]}, receives: [user.contact.email]}
        """;

    assertThat(verdicts(policy, to("stripe", flow(EMAIL)))).containsExactly("PRV202 none");
    assertThat(verdicts(policy, to("stripe", flow(NAME)))).containsExactly("PRV202 error");
    assertThat(verdicts(policy, to("other", flow(NAME, Form.ANONYMISED))))
        .containsExactly("PRV202 none");
  }

  @Test
  void inAClosedWorldAnUndeclaredRecipientIsAnErrorAndAnUnknownOneAWarning() {
    String policy = "defaults: {share: deny}";

    assertThat(verdicts(policy, to("segment", flow(EMAIL)))).containsExactly("PRV201 error");
    assertThat(verdicts(policy, toHost("https://api.crm.example/v1", flow(EMAIL))))
        .containsExactly("PRV201 error");
    assertThat(verdicts(policy, at(SinkKind.THIRD_PARTY, flow(EMAIL))))
        .containsExactly("PRV206 warning");
    assertThat(verdicts(policy, to("segment", flow(EMAIL, Form.AGGREGATED))))
        .containsExactly("PRV201 none");
  }

  @Test
  void anUnnamedRecipientOfThePolicyMutesTheRule() {
    String policy =
        """
        defaults: {share: deny}
        recipients:
          processor: {match: unspecified, receives: [user.contact.email]}
        """;

    assertThat(verdicts(policy, to("segment", flow(EMAIL)))).containsExactly("PRV201 note");
    assertThat(verdicts(policy, to("segment", flow(NAME)))).containsExactly("PRV201 error");
  }

  @Test
  void hostsAreMatchedByPatternWithoutSchemePortAndPath() {
    String policy =
        """
        defaults: {share: deny}
        recipients:
          crm: {match: {hosts: ["*.crm.example"]}, receives: all}
          captcha: {match: {hosts: [www.google.com/recaptcha]}, receives: all}
        """;

    assertThat(verdicts(policy, toHost("https://eu.CRM.example:8443/v1?x", flow(EMAIL))))
        .containsExactly("PRV202 none");
    assertThat(verdicts(policy, toHost("evilcrm.example", flow(EMAIL))))
        .containsExactly("PRV201 error");
    assertThat(verdicts(policy, toHost("www.google.com/recaptcha/api", flow(EMAIL))))
        .containsExactly("PRV202 none");
    assertThat(verdicts(policy, toHost("www.google.com/search", flow(EMAIL))))
        .containsExactly("PRV201 error");
  }

  @Test
  void aPromisedTransformationMustHaveHappened() {
    String policy =
        """
        recipients:
          ga: {match: {packages: [org.acme]}, receives: [user.device.ip_address, user.name], after: {user.device.ip_address: anonymise}, cite: 33}
        """;

    assertThat(verdicts(policy, to("ga", flow(IP)))).containsExactly("PRV203 error");
    assertThat(verdicts(policy, to("ga", flow(IP, Form.ANONYMISED))))
        .containsExactly("PRV202 none");
    assertThat(verdicts(policy, to("ga", flow(NAME)))).containsExactly("PRV202 none");
    assertThat(judge(policy, to("ga", flow(IP))).get(0).message())
        .contains("without being anonymised first, as clause 33 asks");
  }

  @Test
  void consentThatNothingShowsIsAnError() {
    String policy =
        "recipients: {stripe: {match: {packages: [org.acme]}, receives: all, when: consent(mail)}}";

    assertThat(verdicts(policy, to("stripe", flow(EMAIL)))).containsExactly("PRV204 error");
  }

  @Test
  void plainHttpIsAFindingOfItsOwn() {
    assertThat(verdicts("", toHost("http://crm.example/x", flow(EMAIL))))
        .containsExactly("PRV201 note", "PRV205 warning");
    assertThat(verdicts("require: [{do: tls}]", toHost("http://crm.example", flow(EMAIL))))
        .containsExactly("PRV201 note", "PRV205 error");
    assertThat(verdicts("", toHost("http://localhost:8080/x", flow(EMAIL))))
        .containsExactly("PRV201 note");
  }

  @Test
  void whatOneRecipientAloneMayHaveIsNotStored() {
    String policy =
        """
        recipients:
          stripe: {match: {packages: [com.stripe]}, receives: [user.financial.credit_card], only: [user.financial.credit_card], cite: 30}
        """;

    assertThat(verdicts(policy, at(SinkKind.FILE, flow(CARD)))).containsExactly("PRV301 error");
    assertThat(verdicts(policy, at(SinkKind.FILE, flow(CARD, Form.TOKENISED))))
        .containsExactly("PRV304 none");
  }

  @Test
  void cookiesAreComparedWithTheList() {
    String policy =
        """
        defaults: {cookie: deny}
        places: {cookies: {essential: {names: [session_id, "_ga*"]}}}
        """;

    assertThat(verdicts(policy, cookie("session_id", flow(EMAIL)))).containsExactly("PRV303 none");
    assertThat(verdicts(policy, cookie("_gat", flow(EMAIL)))).containsExactly("PRV303 none");
    assertThat(verdicts(policy, cookie("who", flow(EMAIL)))).containsExactly("PRV303 error");
  }

  @Test
  void idsHaveNoLinesAndTellEqualFindingsApart() {
    List<Finding> before =
        judge("", at(SinkKind.LOG, 10, flow(EMAIL)), at(SinkKind.LOG, 20, flow(EMAIL)));
    List<Finding> after =
        judge("", at(SinkKind.LOG, 14, flow(EMAIL)), at(SinkKind.LOG, 90, flow(EMAIL)));

    assertThat(before).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(after).extracting(Finding::id).isEqualTo(before.stream().map(Finding::id).toList());
  }

  @Test
  void aSuppressionCoversWhatIsInItsScope() {
    Allowance allowance = allowance("PRV101", "support log", "2026-07-01", 9, 11);

    List<Finding> findings =
        judge(
            result(
                List.of(allowance),
                at(SinkKind.LOG, 10, flow(EMAIL)),
                at(SinkKind.LOG, 20, flow(EMAIL))));

    assertThat(findings).extracting(it -> it.allowedBy().isPresent()).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "PRV101, '', '', gives no reason",
    "PRV101, agreed, 2026-06-30, ended on 2026-06-30",
    "PRV101, agreed, tomorrow, not a date",
    "PRV102, agreed, '', covers no finding",
    "PRV999, agreed, '', no such rule",
    "'', agreed, '', names no rule",
  })
  void aBadSuppressionIsAFindingAndCoversNothing(
      String rule, String reason, String until, String message) {
    List<Finding> findings =
        judge(
            result(
                List.of(allowance(rule, reason, until, 9, 11)), at(SinkKind.LOG, 10, flow(EMAIL))));

    assertThat(findings)
        .extracting(JudgeTest::verdict)
        .containsExactly("PRV902 warning", "PRV101 warning");
    assertThat(findings.get(0).message()).contains(message);
    assertThat(findings.get(1).allowedBy()).isEmpty();
  }

  private static Allowance allowance(String rule, String reason, String until, int from, int to) {
    return new Allowance(
        rule, reason, until, "SignUp.java", new Span(from, 3, from, 30), new Span(from, 3, to, 80));
  }

  private static List<String> verdicts(String policy, Exposure... exposures) {
    return judge(policy, exposures).stream()
        .filter(it -> !it.rule().startsWith("PRV6"))
        .map(JudgeTest::verdict)
        .toList();
  }

  private static String verdict(Finding finding) {
    return finding.rule() + " " + finding.level().name().toLowerCase(Locale.ROOT);
  }

  private static List<Finding> judge(String policy, Exposure... exposures) {
    return judge(
        PolicyFile.read("policy.yml", "policy: {id: shop}\n" + policy, it -> true), exposures);
  }

  private static List<Finding> judge(PolicyFile file, Exposure... exposures) {
    assertThat(file.faults()).isEmpty();
    return judge(file.policy(), result(exposures));
  }

  private static List<Finding> judge(dev.privet.analyzer.AnalysisResult result) {
    return judge(Optional.empty(), result);
  }

  private static List<Finding> judge(
      Optional<Policy> policy, dev.privet.analyzer.AnalysisResult result) {
    return new Judge(RuleBook.load(), policy, RecipientCatalogue.NOBODY, TODAY).judge(result);
  }
}
