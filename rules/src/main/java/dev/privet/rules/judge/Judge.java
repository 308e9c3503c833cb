package dev.privet.rules.judge;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyFile;
import dev.privet.rules.promise.Attestation;
import dev.privet.rules.promise.Bookkeeping;
import dev.privet.rules.promise.Charge;
import dev.privet.rules.promise.FlowProofs;
import dev.privet.rules.promise.Hearing;
import dev.privet.rules.promise.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds what the analysis found against the policies.
 *
 * <p>Each flow of each exposure is put before the {@link Chapter} that hears its kind of place; the
 * company's policy is asked first, and the built-in one where that is silent. The rulings of one
 * rule at one sink make one {@link Finding}; what is accepted makes a finding of level {@link
 * Level#NONE} beside it, so that nothing observed is lost. Where some flows are sure, the finding
 * speaks of those, and guesses are only among its evidence. Suppressions are applied last.
 */
public final class Judge {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Comparator.comparing(Finding::level).reversed())
          .thenComparing(Finding::message);

  private final RuleBook book;
  private final LocalDate today;
  private final Optional<Policy> company;
  private final List<Policy> policies;
  private final RecipientCatalogue catalogue;

  /**
   * A judge.
   *
   * @param policy the company's policy; empty for none
   * @param today the day on which suppressions are looked at
   */
  public Judge(
      RuleBook book, Optional<Policy> policy, RecipientCatalogue catalogue, LocalDate today) {
    List<Policy> all = new ArrayList<>();
    policy.ifPresent(all::add);
    if (policy.map(it -> it.header().base()).orElse(true)) {
      all.add(PolicyFile.builtIn());
    }
    this.policies = List.copyOf(all);
    this.company = policy;
    this.catalogue = catalogue;
    this.book = book;
    this.today = today;
  }

  /** The findings, by file and line, each with its id; accepted and suppressed ones included. */
  public List<Finding> judge(AnalysisResult result) {
    return hold(result).findings();
  }

  /** Holds a program against the policies. */
  public Judgement hold(AnalysisResult result) {
    Recipients recipients = new Recipients(catalogue, result.evidence().recipients());
    List<Chapter> chapters =
        List.of(
            new Disclosure(policies, recipients),
            new Sharing(policies, recipients, result.evidence()),
            new Storage(policies));
    Optional<Hearing> hearing = company.map(it -> Hearing.of(it, result));
    List<Held> held = new ArrayList<>();
    result.exposures().forEach(it -> held.addAll(judge(it, chapters, recipients)));
    hearing.ifPresent(it -> it.charges().forEach(charge -> held.add(charged(charge))));
    company.ifPresent(it -> unseen(it, held));
    held.sort(Comparator.comparing(Held::finding, BY_PLACE));
    Suppressions suppressions = new Suppressions(result.allowances(), book, today);
    held.replaceAll(
        it ->
            it.finding().level() == Level.NONE
                ? it
                : it.with(it.finding().allowedBy(suppressions.covering(it.finding()))));
    suppressions.findings().forEach(it -> held.add(new Held(it, List.of())));
    held.sort(Comparator.comparing(Held::finding, BY_PLACE));
    Identity identity = new Identity();
    held.replaceAll(it -> it.with(it.finding().withId(identity.next(it.finding()))));
    return new Judgement(
        held.stream().map(Held::finding).toList(),
        company.map(it -> ledger(it, held, hearing.orElseThrow(), result)).orElse(Ledger.NONE));
  }

  /** A finding with the clauses that decided. */
  private record Held(Finding finding, List<Clause> clauses) {
    Held with(Finding other) {
      return new Held(other, clauses);
    }
  }

  private Ledger ledger(Policy policy, List<Held> held, Hearing hearing, AnalysisResult result) {
    Map<Finding, List<Clause>> findings = new LinkedHashMap<>();
    held.forEach(it -> findings.put(it.finding(), it.clauses()));
    List<Attestation> attestations = new ArrayList<>(hearing.attestations());
    attestations.addAll(FlowProofs.of(policy, findings, result));
    return Bookkeeping.ledger(policy, findings, attestations);
  }

  /** PRV603: recipients that the policy declares and the code never hands anything to. */
  private void unseen(Policy policy, List<Held> held) {
    for (Policy.Recipient recipient : policy.recipients()) {
      boolean seen =
          held.stream()
              .anyMatch(
                  it ->
                      it.clauses().contains(recipient.clause()) && it.finding().sink().isPresent());
      if (!seen && !recipient.unspecified()) {
        Clause clause = recipient.clause();
        Charge charge =
            new Charge(
                "PRV603",
                Level.NOTE,
                "The policy declares "
                    + recipient.id()
                    + ", and the code in sight sends nothing there.",
                new Site(clause.file(), new Span(clause.line(), 1, clause.line(), 1), ""),
                List.of(),
                List.of(clause),
                List.of(),
                Confidence.HIGH);
        held.add(charged(charge));
      }
    }
  }

  private Held charged(Charge charge) {
    List<Finding.Related> related = new ArrayList<>(charge.related());
    charge.clauses().stream()
        .filter(it -> !it.file().equals(charge.site().path()))
        .forEach(it -> related.add(clauseRelated(it)));
    Span span = charge.site().span();
    Span line =
        span.endLine() == span.line()
            ? span
            : new Span(span.line(), span.column(), span.line(), span.column());
    return new Held(
        new Finding(
            charge.rule(),
            charge.level(),
            charge.message() + quoted(charge.clauses()),
            charge.site().path(),
            line,
            line,
            List.of(),
            related,
            Optional.empty(),
            charge.categories(),
            List.of(),
            charge.clauses().stream().flatMap(it -> it.cite().stream()).distinct().toList(),
            charge.confidence(),
            book.find(charge.rule()).map(RulePage::fix).orElse(""),
            "",
            Optional.empty()),
        charge.clauses());
  }

  /** The first published sentence behind some clauses, as a second sentence of a message. */
  private String quoted(java.util.Collection<Clause> clauses) {
    return company
        .flatMap(policy -> clauses.stream().flatMap(it -> policy.quotes(it).stream()).findFirst())
        .map(
            it -> Finding.PUBLISHED + it + (it.matches("(?s).*[.!?\u2026]") ? "\u201d" : "\u201d."))
        .orElse("");
  }

  private Finding.Related clauseRelated(Clause clause) {
    return new Finding.Related(
        clause.file(),
        new Span(clause.line(), 1, clause.line(), 1),
        "The policy: " + Grounds.name(clause) + quoted(List.of(clause)));
  }

  private List<Held> judge(Exposure exposure, List<Chapter> chapters, Recipients recipients) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (Chapter chapter : chapters) {
      if (chapter.hears(exposure.sink().kind())) {
        for (Flow flow : exposure.flows()) {
          for (Ruling ruling : chapter.rule(flow, exposure.sink())) {
            Ruling fair = ruling.atMost(most(flow));
            verdicts
                .computeIfAbsent(
                    fair.rule() + (ruling.isAccepted() ? " accepted" : ""), key -> new Verdict())
                .add(flow, fair);
          }
        }
      }
    }
    return verdicts.values().stream()
        .map(it -> new Held(finding(exposure.sink(), it, recipients), List.copyOf(it.clauses())))
        .toList();
  }

  /** What a flow can prove: a call that nobody knows leaves a note, a guess is only listed. */
  private static Level most(Flow flow) {
    if (flow.confidence() == Confidence.LOW) {
      return Level.NONE;
    }
    return flow.unmodelled() ? Level.NOTE : Level.ERROR;
  }

  private Finding finding(SinkPoint sink, Verdict verdict, Recipients recipients) {
    Ruling gravest = verdict.gravest();
    List<Flow> flows = verdict.bestFirst();
    List<Flow> sure = flows.stream().filter(it -> most(it) == Level.ERROR).toList();
    List<Flow> about = sure.isEmpty() ? flows : sure;
    List<Flow> decisive = about.stream().filter(verdict.decisive()::contains).toList();
    return new Finding(
        gravest.rule(),
        gravest.level(),
        new Wording(recipients)
                .sentence(sink, decisive.isEmpty() ? about : decisive, gravest.ground())
            + quoted(verdict.clauses()),
        sink.path(),
        sink.span(),
        sink.argument(),
        flows,
        related(about, verdict.clauses()),
        Optional.of(recipients.identified(sink)),
        about.stream().map(it -> it.origin().category().key()).distinct().sorted().toList(),
        about.stream().map(it -> it.form().key()).distinct().sorted().toList(),
        verdict.clauses().stream().flatMap(it -> it.cite().stream()).distinct().toList(),
        flows.get(0).confidence(),
        book.page(gravest).fix(),
        "",
        Optional.empty());
  }

  private List<Finding.Related> related(List<Flow> flows, Collection<Clause> clauses) {
    Set<Finding.Related> related = new LinkedHashSet<>();
    flows.forEach(
        it ->
            related.add(
                new Finding.Related(
                    it.origin().path(), it.origin().span(), it.origin().declaration())));
    clauses.stream()
        .filter(it -> !it.file().isEmpty())
        .forEach(it -> related.add(clauseRelated(it)));
    return List.copyOf(related);
  }

  /** The rulings of one rule at one sink, with the flows they are about. */
  private static final class Verdict {
    private final List<Ruled> rulings = new ArrayList<>();

    /** A flow, and what the policy says of it. */
    private record Ruled(Flow flow, Ruling ruling) {}

    void add(Flow flow, Ruling ruling) {
      rulings.add(new Ruled(flow, ruling));
    }

    Ruling gravest() {
      return inOrder().stream()
          .map(Ruled::ruling)
          .max(Comparator.comparing(Ruling::level))
          .orElseThrow();
    }

    /** The flows: the gravest first, then the surest, then the shortest. */
    List<Flow> bestFirst() {
      return inOrder().stream().map(Ruled::flow).toList();
    }

    /** The flows that the ground of the gravest ruling is true of; all, where it has none. */
    Set<Flow> decisive() {
      Ruling gravest = gravest();
      Set<Flow> decisive = new LinkedHashSet<>();
      rulings.stream()
          .filter(it -> gravest.ground().isEmpty() || it.ruling().level() == gravest.level())
          .forEach(it -> decisive.add(it.flow()));
      return decisive;
    }

    private List<Ruled> inOrder() {
      List<Ruled> sorted = new ArrayList<>(rulings);
      sorted.sort(
          Comparator.comparing((Ruled it) -> it.ruling().level())
              .thenComparing(it -> it.flow().confidence())
              .thenComparing(it -> !it.flow().unmodelled())
              .thenComparing(it -> it.flow().origin().category().sensitivity())
              .reversed()
              .thenComparing(it -> it.flow().steps().size())
              .thenComparing(it -> it.flow().origin().category().key())
              .thenComparing(it -> it.flow().origin().path())
              .thenComparing(it -> it.flow().origin().span()));
      return sorted;
    }

    Set<Clause> clauses() {
      Set<Clause> clauses = new LinkedHashSet<>();
      inOrder().forEach(it -> it.ruling().clause().ifPresent(clauses::add));
      return clauses;
    }
  }
}
