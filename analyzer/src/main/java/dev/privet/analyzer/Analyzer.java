package dev.privet.analyzer;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.evidence.Addresses;
import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Gathering;
import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.link.Linker;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.SourceUnit;
import dev.privet.analyzer.read.FileReader;
import dev.privet.analyzer.read.ReadOutcome;
import dev.privet.analyzer.taint.Analysis;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole engine: paths → facts → program → flows. Files are read in parallel, everything after
 * that depends on all of them. Never throws for what the input holds: that becomes a {@link
 * Problem} of the result.
 */
public final class Analyzer {
  private static final long STACK = 1L << 30;

  private Analyzer() {}

  /** Is told how far the work has come. Called from several threads. */
  public interface ProgressListener {
    /**
     * {@code done} of {@code total} units of a stage ({@code reading}, {@code tracing}) are
     * finished.
     */
    void progress(String stage, int done, int total);
  }

  /** Analyses what the settings say. */
  @SuppressWarnings("try") // foresight works beside the data flow and is only ended here
  public static AnalysisResult analyze(AnalysisSettings settings, ProgressListener listener) {
    long start = System.nanoTime();
    List<Problem> problems = new ArrayList<>();
    CompletableFuture<Library> opened =
        CompletableFuture.supplyAsync(() -> Library.of(settings.classpath()));
    List<SourceUnit> units = read(settings, listener, problems);
    long read = System.nanoTime();
    try (Library library = opened.join()) {
      problems.addAll(library.problems());
      Program program = Linker.link(units, library, settings.knowledge(), settings.configuration());
      Declarations declarations = new Declarations(program, settings.knowledge());
      long linked = System.nanoTime();
      Analysis.Outcome outcome;
      try (Foresight foresight = Foresight.of(program, declarations, settings.threads())) {
        outcome =
            onDeepStack(
                () -> Analysis.of(program, declarations, settings.knowledge(), settings.witness()));
      }
      problems.addAll(outcome.problems());
      Inventory inventory = new Inventory(program, declarations);
      List<PersonalDatum> data = inventory.data();
      problems.addAll(inventory.notices(data));
      long gathering = System.nanoTime();
      Evidence evidence = Gathering.of(program, declarations, settings.knowledge());
      Map<String, Long> statistics = new LinkedHashMap<>();
      statistics.put("files", (long) settings.files().size());
      statistics.put("lines", units.stream().mapToLong(u -> u.facts().lines()).sum());
      statistics.put("types", (long) program.types().size());
      statistics.put("methods", (long) program.procedures().size());
      statistics.put("libraryCalls", outcome.calls());
      statistics.put("unresolvedReceivers", outcome.unresolved());
      statistics.put("sinks", outcome.sinks());
      statistics.put("readMillis", (read - start) / 1_000_000);
      statistics.put("linkMillis", (linked - read) / 1_000_000);
      statistics.put("taintMillis", (gathering - linked) / 1_000_000);
      statistics.put("evidenceMillis", (System.nanoTime() - gathering) / 1_000_000);
      problems.sort(
          Comparator.comparing(Problem::path)
              .thenComparing(Problem::span)
              .thenComparing(Problem::message));
      return new AnalysisResult(
          settings.files(),
          Destinations.told(
              outcome.exposures(), () -> new Addresses(program, settings.knowledge())),
          data,
          outcome.gaps(),
          problems,
          inventory.allowances(),
          statistics,
          evidence);
    }
  }

  private static List<SourceUnit> read(
      AnalysisSettings settings, ProgressListener listener, List<Problem> problems) {
    List<SourceFile> files = settings.files();
    AtomicInteger done = new AtomicInteger();
    ThreadLocal<FileReader> readers =
        ThreadLocal.withInitial(() -> new FileReader(settings.encoding()));
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, settings.threads()));
    try {
      List<Future<ReadOutcome>> futures = new ArrayList<>(files.size());
      for (SourceFile file : files) {
        futures.add(
            pool.submit(
                () -> {
                  ReadOutcome outcome = readers.get().read(file);
                  listener.progress("reading", done.incrementAndGet(), files.size());
                  return outcome;
                }));
      }
      List<SourceUnit> units = new ArrayList<>(files.size());
      for (int i = 0; i < files.size(); i++) {
        SourceFile file = files.get(i);
        try {
          ReadOutcome outcome = futures.get(i).get();
          outcome.facts().ifPresent(f -> units.add(new SourceUnit(file, f)));
          problems.addAll(outcome.problems());
        } catch (java.util.concurrent.ExecutionException e) {
          problems.add(
              new Problem.Internal(
                  file.path(),
                  dev.privet.analyzer.text.Span.START,
                  "the file could not be read: " + e.getCause()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          problems.add(
              new Problem.Limit(
                  file.path(),
                  dev.privet.analyzer.text.Span.START,
                  "the analysis was interrupted"));
          break;
        }
      }
      return units;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T onDeepStack(java.util.concurrent.Callable<T> work) {
    java.util.concurrent.FutureTask<T> task = new java.util.concurrent.FutureTask<>(work);
    Thread thread = new Thread(null, task, "privet-taint", STACK);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the analysis was interrupted", e);
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the analysis failed", e.getCause());
    }
  }
}
