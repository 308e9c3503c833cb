package dev.privet.rules.judge;

import dev.privet.analyzer.AnalysisResult;
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
  private final List<Chapter> chapters;
  private final Recipients recipients;
  private final Wording wording;

  /**
   * A judge.
   *
   * @param policy the company's policy; empty for none
   * @param today the day on which suppressions are looked at
   */
  public Judge(
      RuleBook book, Optional<Policy> policy, RecipientCatalogue catalogue, LocalDate today) {
    List<Policy> policies = new ArrayList<>();
    policy.ifPresent(policies::add);
    if (policy.map(it -> it.header().base()).orElse(true)) {
      policies.add(PolicyFile.builtIn());
    }
    this.recipients = new Recipients(catalogue);
    this.book = book;
    this.today = today;
    this.wording = new Wording(recipients);
    this.chapters =
        List.of(
            new Disclosure(policies, recipients),
            new Sharing(policies, recipients),
            new Storage(policies));
  }

  /** The findings, by file and line, each with its id; accepted and suppressed ones included. */
  public List<Finding> judge(AnalysisResult result) {
    List<Finding> findings = new ArrayList<>();
    result.exposures().forEach(it -> findings.addAll(judge(it)));
    findings.sort(BY_PLACE);
    Suppressions suppressions = new Suppressions(result.allowances(), book, today);
    findings.replaceAll(
        it -> it.level() == Level.NONE ? it : it.allowedBy(suppressions.covering(it)));
    findings.addAll(suppressions.findings());
    findings.sort(BY_PLACE);
    Identity identity = new Identity();
    findings.replaceAll(it -> it.withId(identity.next(it)));
    return List.copyOf(findings);
  }

  private List<Finding> judge(Exposure exposure) {
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
    return verdicts.values().stream().map(it -> finding(exposure.sink(), it)).toList();
  }

  /** What a flow can prove: a call that nobody knows leaves a note, a guess is only listed. */
  private static Level most(Flow flow) {
    if (flow.unmodelled()) {
      return Level.NOTE;
    }
    return flow.confidence() == Confidence.LOW ? Level.NONE : Level.ERROR;
  }

  private Finding finding(SinkPoint sink, Verdict verdict) {
    Ruling gravest = verdict.gravest();
    List<Flow> flows = verdict.bestFirst();
    List<Flow> sure = flows.stream().filter(it -> most(it) == Level.ERROR).toList();
    List<Flow> about = sure.isEmpty() ? flows : sure;
    return new Finding(
        gravest.rule(),
        gravest.level(),
        wording.sentence(sink, about, gravest.ground()),
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

  private static List<Finding.Related> related(List<Flow> flows, Collection<Clause> clauses) {
    Set<Finding.Related> related = new LinkedHashSet<>();
    flows.forEach(
        it ->
            related.add(
                new Finding.Related(
                    it.origin().path(), it.origin().span(), it.origin().declaration())));
    clauses.stream()
        .filter(it -> !it.file().isEmpty())
        .forEach(
            it ->
                related.add(
                    new Finding.Related(
                        it.file(),
                        new Span(it.line(), 1, it.line(), 1),
                        "The policy: " + Grounds.name(it))));
    return List.copyOf(related);
  }

  /** The rulings of one rule at one sink, with the flows they are about. */
  private static final class Verdict {
    private final Map<Flow, Ruling> rulings = new LinkedHashMap<>();

    void add(Flow flow, Ruling ruling) {
      rulings.put(flow, ruling);
    }

    Ruling gravest() {
      return bestFirst().stream()
          .map(this::ruling)
          .max(Comparator.comparing(Ruling::level))
          .orElseThrow();
    }

    private Ruling ruling(Flow flow) {
      Ruling ruling = rulings.get(flow);
      if (ruling == null) {
        throw new IllegalArgumentException("no ruling on " + flow);
      }
      return ruling;
    }

    /** The flows: the gravest first, then the surest, then the shortest. */
    List<Flow> bestFirst() {
      List<Flow> flows = new ArrayList<>(rulings.keySet());
      flows.sort(
          Comparator.comparing((Flow it) -> ruling(it).level())
              .thenComparing(Flow::confidence)
              .thenComparing(it -> !it.unmodelled())
              .thenComparing(it -> it.origin().category().sensitivity())
              .reversed()
              .thenComparing(it -> it.steps().size())
              .thenComparing(it -> it.origin().category().key())
              .thenComparing(it -> it.origin().path())
              .thenComparing(it -> it.origin().span()));
      return flows;
    }

    Set<Clause> clauses() {
      Set<Clause> clauses = new LinkedHashSet<>();
      bestFirst().forEach(it -> ruling(it).clause().ifPresent(clauses::add));
      return clauses;
    }
  }
}
