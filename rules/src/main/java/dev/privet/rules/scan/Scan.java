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
import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyFile;
import dev.privet.rules.yaml.Fault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scan: find the files, read configuration, models and policy, analyse, judge.
 *
 * @param tree what was looked through
 * @param result what the analysis found, with the problems met on the way to it
 * @param findings what the policy says of it
 * @param rules the pages of the rules
 */
public record Scan(SourceTree tree, AnalysisResult result, List<Finding> findings, RuleBook rules) {
  public Scan {
    findings = List.copyOf(findings);
  }

  /**
   * Runs a scan.
   *
   * @param listener is told how far the analysis has come
   * @throws UsageException if paths, categories, models or policy cannot be used
   */
  public static Scan run(ScanSettings settings, Engine engine, Analyzer.ProgressListener listener)
      throws UsageException {
    Knowledge knowledge = KnowledgeFiles.load(settings.categories(), settings.models());
    SourceTree tree = tree(settings);
    Optional<Policy> policy = policy(settings, tree, KnowledgeFiles.keys(knowledge.categories()));
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
    AnalysisResult result = with(problems, engine.analyze(analysis, listener));
    RuleBook rules = RuleBook.load();
    Judge judge = new Judge(rules, policy, KnowledgeFiles.recipients(), settings.today());
    return new Scan(tree, result, judge.judge(result), rules);
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

  private static Optional<Policy> policy(
      ScanSettings settings, SourceTree tree, Set<String> categories) throws UsageException {
    if (settings.policy().isEmpty()) {
      return Optional.empty();
    }
    Path file = settings.policy().get();
    try {
      String name = reported(file, tree.root());
      PolicyFile policy =
          PolicyFile.read(name, Files.readString(file), key -> isOfTaxonomy(key, categories));
      if (!policy.faults().isEmpty()) {
        throw new UsageException(
            policy.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
      }
      return policy.policy();
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no such policy file: " + file, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("the policy file cannot be read: " + file, e);
    }
  }

  private static String reported(Path file, Path root) throws IOException {
    Path real = file.toRealPath();
    return real.startsWith(root)
        ? root.relativize(real).toString().replace(real.getFileSystem().getSeparator(), "/")
        : String.valueOf(file.getFileName());
  }

  /**
   * A key of the taxonomy, one above such a key, or one below a key that is not divided further.
   */
  private static boolean isOfTaxonomy(String key, Set<String> categories) {
    return categories.stream()
        .anyMatch(
            it ->
                it.equals(key)
                    || it.startsWith(key + ".")
                    || (key.startsWith(it + ".") && isUndivided(it, categories)));
  }

  private static boolean isUndivided(String key, Set<String> categories) {
    return categories.stream().noneMatch(it -> it.startsWith(key + "."));
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
        result.statistics());
  }
}
