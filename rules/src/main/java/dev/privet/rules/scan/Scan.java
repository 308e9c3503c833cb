package dev.privet.rules.scan;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.AnalysisSettings;
import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.SourceTree;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.Finding;
import dev.privet.rules.judge.Judge;
import dev.privet.rules.judge.Judgement;
import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Survey;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.promise.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A scan: find the files, read configuration, models and policy, analyse, judge.
 *
 * @param tree what was looked through
 * @param result what the analysis found, with the problems met on the way to it
 * @param findings what the policy says of it
 * @param rules the pages of the rules
 * @param ledger every promise of the company's policy with its verdict
 * @param policy the company's policy
 */
public record Scan(
    SourceTree tree,
    AnalysisResult result,
    List<Finding> findings,
    RuleBook rules,
    Ledger ledger,
    Optional<Policy> policy) {
  public Scan {
    findings = List.copyOf(findings);
  }

  /**
   * Begins to read what Privet knows of libraries, beside the caller: who will run a scan anyway
   * need not wait for it.
   */
  public static void foresee() {
    BuiltIn.begin();
  }

  /**
   * Runs a scan.
   *
   * @param listener is told how far the analysis has come
   * @throws UsageException if paths, categories, models or policy cannot be used
   */
  public static Scan run(ScanSettings settings, Engine engine, Analyzer.ProgressListener listener)
      throws UsageException {
    Optional<Path> file = settings.policy().or(() -> PolicyText.beside(settings.paths()));
    return run(settings, file, file.isPresent(), engine, listener);
  }

  /** The same, with all the evidence that a policy could speak of, whether there is one or not. */
  public static Scan survey(
      ScanSettings settings, Engine engine, Analyzer.ProgressListener listener)
      throws UsageException {
    Optional<Path> file = settings.policy().or(() -> PolicyText.beside(settings.paths()));
    return run(settings, file, true, engine, listener);
  }

  /** The same without a policy, with all the evidence that a policy could speak of. */
  public static Scan gather(
      ScanSettings settings, Engine engine, Analyzer.ProgressListener listener)
      throws UsageException {
    return run(settings, Optional.empty(), true, engine, listener);
  }

  private static Scan run(
      ScanSettings settings,
      Optional<Path> file,
      boolean practices,
      Engine engine,
      Analyzer.ProgressListener listener)
      throws UsageException {
    SourceTree tree = tree(settings);
    Knowledge knowledge = KnowledgeFiles.load(settings.categories(), settings.models(), practices);
    Optional<Policy> policy = policy(file, tree, knowledge);
    ConfigurationFiles configuration = ConfigurationFiles.read(tree.root(), tree.configuration());
    List<Problem> problems = new ArrayList<>(tree.problems());
    problems.addAll(configuration.problems());
    AnalysisSettings analysis =
        new AnalysisSettings(
            tree.files(),
            classpath(settings, problems),
            settings.encoding(),
            knowledge,
            configuration.values(),
            settings.threads(),
            settings.witness());
    CompletableFuture<RuleBook> pages = CompletableFuture.supplyAsync(RuleBook::load);
    CompletableFuture<Judge> judge =
        pages.thenApply(it -> new Judge(it, policy, KnowledgeFiles.recipients(), settings.today()));
    AnalysisResult result =
        configuration.located(with(problems, engine.analyze(analysis, listener)));
    Judgement judgement = judge.join().hold(result);
    return new Scan(tree, result, judgement.findings(), pages.join(), judgement.ledger(), policy);
  }

  private static Optional<Policy> policy(Optional<Path> file, SourceTree tree, Knowledge knowledge)
      throws UsageException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Set<String> keys = KnowledgeFiles.keys(knowledge.categories());
    return Optional.of(PolicyText.read(file.get(), tree.root(), keys).policy());
  }

  /** The program's data map. */
  public DataMap map(String system) {
    return Survey.of(system, result, policy, KnowledgeFiles.recipients());
  }

  private static SourceTree tree(ScanSettings settings) throws UsageException {
    try {
      return SourceTree.find(
          settings.paths(), settings.root(), settings.filter(), settings.tests());
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no such file or folder: " + e.getFile(), e);
    } catch (NotDirectoryException e) {
      throw new UsageException("neither a folder nor a .java file: " + e.getFile(), e);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UsageException("cannot be looked through: " + e.getMessage(), e);
    }
  }

  private static List<Path> classpath(ScanSettings settings, List<Problem> problems) {
    List<Path> entries = new ArrayList<>();
    for (Path entry : settings.classpath()) {
      if (Files.exists(entry)) {
        entries.add(entry);
      } else {
        String message =
            "The class path entry " + String.valueOf(entry.getFileName()) + " does not exist.";
        problems.add(new Problem.Unresolved("", Span.START, message));
      }
    }
    return entries;
  }

  private static AnalysisResult with(List<Problem> problems, AnalysisResult result) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(result.problems());
    return new AnalysisResult(
        result.files(),
        result.exposures(),
        result.data(),
        result.gaps(),
        all,
        result.allowances(),
        result.statistics(),
        result.evidence());
  }
}
