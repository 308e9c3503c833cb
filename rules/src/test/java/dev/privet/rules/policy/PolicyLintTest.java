package dev.privet.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyLintTest {
  private static final List<String> TAXONOMY =
      List.of("user.contact.email", "user.contact.fax_number", "user.device.ip_address");

  @Test
  void twoTimesFromOneEventContradictEachOther() {
    assertThat(
            remarks(
                """
                data: {browser: {covers: [user.device.ip_address]}}
                retain:
                  - {data: browser, limit: 365d, from: collected, cite: 1}
                  - {data: browser, limit: 30d, cite: 2}
                """))
        .containsExactly(
            "4 CONTRADICTION browser ends after 365 days in 1 (line 4) and after 30 days in 2 (line 5)");
  }

  @Test
  void timesFromDifferentEventsGoTogether() {
    assertThat(
            remarks(
                """
                data: {browser: {covers: [user.device.ip_address]}}
                retain:
                  - {data: browser, limit: 365d, from: collected}
                  - {data: browser, limit: 30d, from: account_closed}
                """))
        .isEmpty();
  }

  @Test
  void whatIsNeverStoredIsNotDeletedLater() {
    assertThat(
            remarks(
                """
                data: {token: {covers: [user.authorization.credentials]}}
                retain: [{data: token, limit: 2d}]
                forbid: [{verb: store, data: token}]
                """))
        .containsExactly(
            "4 CONTRADICTION token is never stored in line 4, and deleted later in line 3");
  }

  @Test
  void whatIsKeptForGoodDoesNotEndUnderAnotherName() {
    assertThat(
            remarks(
                """
                data:
                  log: {covers: [user.contact.email], subject: [customer]}
                  account: {covers: [user.contact.email], subject: [customer]}
                retain:
                  - {data: log, until: never}
                  - {data: account, limit: 30d, from: account_closed}
                """))
        .contains(
            "6 CONTRADICTION log is kept for good in line 6, and part of it goes as account in line 7");
  }

  @Test
  void onlyOneCanBeTheOnlyOne() {
    assertThat(
            remarks(
                """
                recipients:
                  paypal: {receives: [user.financial.credit_card], only: [user.financial.credit_card]}
                  stripe: {receives: [user.financial.credit_card], only: [user.financial.credit_card]}
                """))
        .containsExactly(
            "3 CONTRADICTION paypal and stripe are both the only one who may keep"
                + " user.financial.credit_card");
  }

  @Test
  void whatIsLeftOpenIsAGap() {
    assertThat(
            remarks(
                """
                data: {applicant: {covers: unspecified}}
                recipients: {processor: {match: unspecified, receives: all}}
                retain: [{data: all, limit: unspecified}]
                """))
        .extracting(it -> it.substring(0, 5))
        .containsExactly("2 GAP", "3 GAP", "4 GAP");
  }

  @Test
  void dataWithoutATimeIsAGapWhereOtherDataHasOne() {
    assertThat(
            remarks(
                """
                data:
                  browser: {covers: [user.device.ip_address]}
                  account: {covers: [user.contact.email]}
                retain: [{data: browser, limit: 365d}]
                """))
        .containsExactly("4 GAP how long account is kept is said nowhere");
  }

  @Test
  void aBroadKeyIsNamedWithWhatItBringsAlong() {
    assertThat(remarks("data: {account: {covers: [user.contact]}}\n"))
        .containsExactly(
            "2 BROAD account covers user.contact, and with it 2 more precise keys such as"
                + " user.contact.email and user.contact.fax_number");
  }

  @Test
  void aliasesOfTheSameDataAreToldApartBySubject() {
    String two =
        "data:\n  a: {covers: [user.contact.email]%s}\n  b: {covers: [user.contact.email]%s}\n";

    assertThat(remarks(two.formatted("", ""))).hasSize(1).first().asString().contains("OVERLAP");
    assertThat(remarks(two.formatted(", subject: payer", ", subject: guest"))).isEmpty();
    assertThat(remarks(two.formatted(", types: [Guest]", ""))).isEmpty();
  }

  @Test
  void aCitedStatementHasToExist() {
    assertThat(
            remarks(
                """
                data: {account: {covers: [user.contact.email], cite: [S1, S2]}}
                statements: {S1: "your e-mail address"}
                """))
        .containsExactly(
            "2 TEXT statement S2 is cited, and the statements block has none of that name");
  }

  private static List<String> remarks(String policy) {
    PolicyFile file = PolicyFile.read("policy.yml", "policy: {id: shop}\n" + policy, it -> true);
    assertThat(file.faults()).isEmpty();
    return PolicyLint.of(file.policy().orElseThrow(), TAXONOMY).stream()
        .map(it -> it.clause().line() + " " + it.kind() + " " + it.message())
        .toList();
  }
}
