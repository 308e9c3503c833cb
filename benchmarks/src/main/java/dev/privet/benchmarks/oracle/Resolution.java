package dev.privet.benchmarks.oracle;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JarTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.JavaParserTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import dev.privet.analyzer.AnalysisSettings;
import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.SourceTree;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what the engine takes the receivers of calls for with what the symbol solver says, call
 * by call, on some files of a corpus with its class path.
 */
public final class Resolution {
  private static final int EXAMPLES = 4;

  /** How the two answers go together. */
  enum Agreement {
    /** The same type. */
    SAME,
    /** The engine knows a more special type, or the implementation that runs. */
    NARROWER,
    /** The engine takes a more general one. */
    WIDER,
    /** The engine does not know the receiver's type. */
    UNKNOWN,
    /** The engine never came to the call: dead or cut off. */
    UNSEEN,
    /** The engine knows a type, the solver none. */
    SOLVER_FAILED,
    /** Neither knows. */
    NEITHER,
    /** Two types that have nothing to do with each other. */
    DIFFERENT
  }

  private final Map<Agreement, Integer> counts = new EnumMap<>(Agreement.class);
  private final Map<Agreement, List<String>> examples = new LinkedHashMap<>();
  private final CombinedTypeSolver solver = new CombinedTypeSolver();
  private final PrintStream out;

  private Resolution(PrintStream out) {
    this.out = out;
  }

  /** Arguments: how many files to look at, then corpus folders. */
  public static void main(String[] arguments) throws IOException, KnowledgeException {
    for (int i = 1; i < arguments.length; i++) {
      new Resolution(System.out).corpus(Path.of(arguments[i]), Integer.parseInt(arguments[0]));
    }
  }

  private void corpus(Path corpus, int most) throws IOException, KnowledgeException {
    Path root = corpus.resolve("src").toRealPath();
    SourceTree tree =
        SourceTree.find(
            List.of(root), Optional.of(root), new PathFilter(List.of(), List.of()), false);
    List<SourceFile> files = tree.files();
    int step = Math.max(1, files.size() / most);
    List<SourceFile> sample = new ArrayList<>();
    for (int i = 0; i < files.size(); i += step) {
      sample.add(files.get(i));
    }
    List<Path> classpath = classpath(corpus);
    Set<String> paths = new TreeSet<>();
    sample.forEach(it -> paths.add(it.path()));
    Calls calls = new Calls(paths);
    Analyzer.analyze(
        new AnalysisSettings(
            files, classpath, StandardCharsets.UTF_8, knowledge(), Map.of(), 2, calls),
        (stage, done, total) -> {});
    JavaParser parser = new JavaParser(configuration(root, classpath));
    for (SourceFile file : sample) {
      Optional<CompilationUnit> unit = parser.parse(file.location()).getResult();
      if (unit.isPresent()) {
        unit.get().findAll(MethodCallExpr.class).forEach(it -> compare(file.path(), it, calls));
      }
    }
    report(String.valueOf(corpus.getFileName()), sample.size());
  }

  private static Knowledge knowledge() throws KnowledgeException {
    List<CategorySpec> categories = CategoryFiles.builtIn();
    Set<String> keys = new TreeSet<>();
    categories.forEach(it -> keys.add(it.category().key()));
    Models models = ModelFiles.builtIn(keys);
    return new Knowledge(
        models.rows(), models.types(), models.annotations(), categories, List.of());
  }

  private static List<Path> classpath(Path corpus) throws IOException {
    List<Path> entries = new ArrayList<>();
    String text = Files.readString(corpus.resolve("classpath.txt")).strip();
    for (String entry : text.split(java.io.File.pathSeparator, -1)) {
      if (entry.endsWith(".jar") && Files.exists(Path.of(entry))) {
        entries.add(Path.of(entry));
      }
    }
    return entries;
  }

  private ParserConfiguration configuration(Path root, List<Path> classpath) throws IOException {
    ParserConfiguration plain =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_17)
            .setAttributeComments(false);
    solver.add(new ReflectionTypeSolver());
    try (Stream<Path> artifacts = Files.list(root)) {
      for (Path artifact : artifacts.sorted().toList()) {
        solver.add(new JavaParserTypeSolver(artifact, plain));
      }
    }
    for (Path jar : classpath) {
      solver.add(new JarTypeSolver(jar));
    }
    return new ParserConfiguration()
        .setLanguageLevel(LanguageLevel.JAVA_17)
        .setAttributeComments(false)
        .setSymbolResolver(new JavaSymbolSolver(solver));
  }

  private void compare(String path, MethodCallExpr call, Calls calls) {
    if (call.getScope().isEmpty()) {
      return;
    }
    String name = call.getNameAsString();
    Span span = span(call);
    String key = Calls.key(path, span, name);
    if (!calls.isWritten(key)) {
      count(Agreement.UNSEEN, path, span, name + ": not in the facts");
      return;
    }
    Optional<Receiver> solved = solved(call);
    Set<String> types = calls.types(key);
    Set<String> targets = calls.targets(key);
    boolean known = !targets.isEmpty() || types.stream().anyMatch(it -> !it.isEmpty());
    if (solved.isEmpty()) {
      count(known ? Agreement.SOLVER_FAILED : Agreement.NEITHER, path, span, name);
    } else if (types.isEmpty() && targets.isEmpty()) {
      count(Agreement.UNSEEN, path, span, name + " on " + solved.get().name());
    } else if (!known) {
      count(Agreement.UNKNOWN, path, span, name + " on " + solved.get().name());
    } else {
      Agreement agreement = agreement(solved.get(), types, targets);
      count(
          agreement,
          path,
          span,
          name + " on " + solved.get().name() + ", engine " + types + targets);
    }
  }

  /**
   * A receiver as the solver sees it.
   *
   * @param name its type's qualified name
   * @param above that type and all above it
   * @param declaring the type that declares the method
   */
  private record Receiver(String name, Set<String> above, String declaring) {}

  /** The solver fails in many ways, and each only means that it does not know. */
  @SuppressWarnings("CatchingUnchecked")
  private static Optional<Receiver> solved(MethodCallExpr call) {
    try {
      ResolvedMethodDeclaration method = call.resolve();
      String declaring = method.declaringType().getQualifiedName();
      if (method.isStatic()) {
        return Optional.of(new Receiver(declaring, Set.of(declaring), declaring));
      }
      ResolvedType type = call.getScope().orElseThrow().calculateResolvedType();
      if (type.isTypeVariable() || type.isWildcard()) {
        return Optional.of(new Receiver(declaring, Set.of(declaring), declaring));
      }
      if (!type.isReferenceType()) {
        return Optional.empty();
      }
      Set<String> above = new TreeSet<>();
      above.add(type.asReferenceType().getQualifiedName());
      type.asReferenceType().getAllAncestors().forEach(it -> above.add(it.getQualifiedName()));
      return Optional.of(new Receiver(type.asReferenceType().getQualifiedName(), above, declaring));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private Agreement agreement(Receiver solved, Set<String> types, Set<String> targets) {
    for (String target : targets) {
      String owner = target.contains(".") ? target.substring(0, target.lastIndexOf('.')) : target;
      String simple = owner.substring(owner.lastIndexOf('.') + 1);
      if (isOf(simple, solved.name()) || isOf(simple, solved.declaring())) {
        return Agreement.SAME;
      }
    }
    for (String type : types) {
      if (type.equals(solved.name())) {
        return Agreement.SAME;
      }
    }
    for (String type : types) {
      if (solved.above().contains(type)) {
        return Agreement.WIDER;
      }
    }
    if (types.stream().anyMatch(it -> isBelow(it, solved.name()))) {
      return Agreement.NARROWER;
    }
    return targets.isEmpty() ? Agreement.DIFFERENT : Agreement.NARROWER;
  }

  private static boolean isOf(String simple, String qualified) {
    return qualified.endsWith("." + simple) || qualified.equals(simple);
  }

  /** Whether the solver says that one type is below another. */
  private boolean isBelow(String type, String other) {
    try {
      var found = solver.tryToSolveType(type);
      return found.isSolved()
          && found.getCorrespondingDeclaration().getAllAncestors().stream()
              .anyMatch(it -> it.getQualifiedName().equals(other));
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private static Span span(Node node) {
    var range = node.getRange().orElseThrow();
    return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  private void count(Agreement agreement, String path, Span span, String what) {
    counts.merge(agreement, 1, Integer::sum);
    List<String> some = examples.computeIfAbsent(agreement, k -> new ArrayList<>());
    if (some.size() < EXAMPLES * 10) {
      some.add(path + ":" + span + " " + what);
    }
  }

  private void report(String name, int files) {
    int all = counts.values().stream().mapToInt(it -> it).sum();
    int both =
        all
            - counts.getOrDefault(Agreement.SOLVER_FAILED, 0)
            - counts.getOrDefault(Agreement.NEITHER, 0)
            - counts.getOrDefault(Agreement.UNSEEN, 0);
    int agree = counts.getOrDefault(Agreement.SAME, 0) + counts.getOrDefault(Agreement.NARROWER, 0);
    out.printf("%s: %d calls with a receiver in %d files%n", name, all, files);
    counts.forEach(
        (agreement, count) -> {
          out.printf("  %-14s %6d%n", agreement, count);
          if (agreement != Agreement.SAME) {
            List<String> some = examples.getOrDefault(agreement, List.of());
            for (int i = 0; i < some.size(); i += Math.max(1, some.size() / EXAMPLES)) {
              out.println("      " + some.get(i));
            }
          }
        });
    out.printf("  agreement %.1f %% of %d%n", 100.0 * agree / Math.max(1, both), both);
  }
}
