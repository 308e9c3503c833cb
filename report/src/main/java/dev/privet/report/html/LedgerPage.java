package dev.privet.report.html;

import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.promise.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger of promises as the template wants it: harmless words only, broken promises first.
 *
 * @param name the policy's name
 * @param summary the verdicts in figures
 * @param verdicts the verdicts that occur
 * @param promises the promises
 */
record LedgerPage(String name, String summary, List<Tally> verdicts, List<Row> promises) {
  private static final List<Verdict> ORDER =
      List.of(Verdict.BROKEN, Verdict.UNPROVED, Verdict.KEPT, Verdict.NOT_CHECKABLE);
  private static final int MOST_FINDINGS = 20;
  private static final int MOST_OPEN = 3;

  /** How often a verdict was given. */
  record Tally(String kind, String label, int count) {}

  /** A promise. */
  record Row(
      int number,
      String verdict,
      String verdictLabel,
      String clause,
      String text,
      List<String> says,
      boolean open,
      boolean hasEvidence,
      List<Link> findings,
      List<Proof> proofs) {}

  /** A finding that breaks a promise. */
  record Link(String id, String text, String place) {}

  /** A piece of evidence; its place as a list of none or one. */
  record Proof(String text, List<String> place) {}

  static LedgerPage of(Inspection inspection) {
    Map<String, Finding> findings =
        inspection.findings().stream()
            .collect(Collectors.toMap(Finding::id, Function.identity(), (a, b) -> a));
    Map<Verdict, Integer> counts = inspection.ledger().counts();
    List<Tally> verdicts =
        ORDER.stream()
            .filter(it -> counts.getOrDefault(it, 0) > 0)
            .map(it -> new Tally(it.key(), it.word(), counts.getOrDefault(it, 0)))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (Verdict verdict : ORDER) {
      inspection.ledger().promises().stream()
          .filter(it -> it.verdict() == verdict)
          .forEach(it -> rows.add(row(rows.size() + 1, it, findings)));
    }
    return new LedgerPage(
        Plain.of(inspection.ledger().policy()), inspection.ledger().summary(), verdicts, rows);
  }

  private static Row row(int number, Promise promise, Map<String, Finding> findings) {
    List<Link> links =
        promise.findings().stream()
            .flatMap(id -> Stream.ofNullable(findings.get(id)))
            .limit(MOST_FINDINGS)
            .map(LedgerPage::link)
            .toList();
    List<Proof> proofs =
        promise.proofs().stream()
            .filter(it -> links.stream().noneMatch(link -> tellsTheSame(link, it)))
            .map(
                it ->
                    new Proof(
                        Plain.of(it.sentence()),
                        it.path().isEmpty()
                            ? List.of()
                            : List.of(Plain.of(it.path()) + ":" + it.line())))
            .toList();
    boolean quoted = !promise.quote().isEmpty();
    String says = Plain.of(promise.says());
    return new Row(
        number,
        promise.verdict().key(),
        promise.verdict().word(),
        Plain.of(promise.id()),
        quoted ? Plain.of(promise.quote()) : says,
        quoted && !says.isEmpty() ? List.of(says) : List.of(),
        promise.verdict() == Verdict.BROKEN && number <= MOST_OPEN,
        !links.isEmpty() || !proofs.isEmpty(),
        links,
        proofs);
  }

  private static boolean tellsTheSame(Link link, Promise.Proof proof) {
    return link.place().equals(Plain.of(proof.path()) + ":" + proof.line())
        && link.text().contains(Plain.of(proof.sentence()));
  }

  private static Link link(Finding finding) {
    String level = finding.level().name().toLowerCase(Locale.ROOT);
    return new Link(
        finding.id(),
        level + " " + finding.rule() + " " + Plain.of(finding.sentence()),
        Plain.of(finding.path()) + ":" + finding.span().line());
  }
}
