package dev.privet.rules.mutants;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.AnalysisSettings;
import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import dev.privet.rules.knowledge.PracticeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Analyses batches of mutants together with one sound file, and judges: nothing is thrown, nothing
 * is an internal fault, the sound file's leak is found as ever, and it does not take for ever.
 */
public final class Trial {
  private static final String SOUND = "zz/sound/Sound.java";
  private static final String SOUND_TEXT =
      """
      package zz.sound;

      class Sound {
        void tell(String email) {
          org.slf4j.LoggerFactory.getLogger("sound").info("to {}", email);
        }
      }
      """;

  private final Path folder;
  private final long mostSeconds;
  private final Knowledge knowledge;

  /**
   * A trial.
   *
   * @param folder an empty folder to work in
   * @param mostSeconds how long a batch may take
   */
  public Trial(Path folder, long mostSeconds) {
    this.folder = folder;
    this.mostSeconds = mostSeconds;
    this.knowledge = knowledge();
  }

  /**
   * What came of a batch.
   *
   * @param faults what must not be; empty if all is well
   * @param unparsed how many problems of syntax were told
   * @param limits how many bounds were reached
   * @param millis how long it took
   */
  public record Verdict(List<String> faults, int unparsed, int limits, long millis) {
    public Verdict {
      faults = List.copyOf(faults);
    }
  }

  private static Knowledge knowledge() {
    try {
      List<CategorySpec> categories = CategoryFiles.builtIn();
      Set<String> keys = new TreeSet<>();
      categories.forEach(it -> keys.add(it.category().key()));
      Models models = ModelFiles.builtIn(keys);
      return new Knowledge(
          models.rows(), models.types(), models.annotations(), categories, PracticeFiles.builtIn());
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Analyses a batch. */
  public Verdict run(List<Mutant> mutants) throws IOException, InterruptedException {
    List<SourceFile> files = write(mutants);
    AnalysisSettings settings =
        new AnalysisSettings(files, List.of(), StandardCharsets.UTF_8, knowledge, Map.of(), 2);
    FutureTask<AnalysisResult> task =
        new FutureTask<>(() -> Analyzer.analyze(settings, (stage, done, total) -> {}));
    Thread thread = new Thread(task, "trial");
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    List<String> faults = new ArrayList<>();
    try {
      AnalysisResult result = task.get(mostSeconds, TimeUnit.SECONDS);
      long millis = (System.nanoTime() - start) / 1_000_000;
      judge(result, files, faults);
      return new Verdict(
          faults,
          count(result, Problem.Unparsed.class),
          count(result, Problem.Limit.class),
          millis);
    } catch (TimeoutException e) {
      faults.add("not finished after " + mostSeconds + " seconds, at " + where(thread));
    } catch (ExecutionException e) {
      faults.add("thrown: " + e.getCause() + " at " + top(e.getCause()));
    }
    return new Verdict(faults, 0, 0, (System.nanoTime() - start) / 1_000_000);
  }

  private List<SourceFile> write(List<Mutant> mutants) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i++) {
      Path file = folder.resolve("M" + i + ".java");
      Files.write(file, bytes(mutants.get(i).text()));
      files.add(new SourceFile("m/M" + i + ".java", file, false));
    }
    Path sound = folder.resolve("Sound.java");
    Files.writeString(sound, SOUND_TEXT);
    files.add(new SourceFile(SOUND, sound, false));
    return files;
  }

  /** As they come: halves of surrogate pairs become question marks. */
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void judge(AnalysisResult result, List<SourceFile> files, List<String> faults) {
    result.problems().stream()
        .filter(Problem.Internal.class::isInstance)
        .forEach(it -> faults.add(it.path() + ":" + it.span() + ": " + it.message()));
    if (!result.files().equals(files)) {
      faults.add("files were lost");
    }
    boolean found =
        result.exposures().stream()
            .anyMatch(it -> it.sink().path().equals(SOUND) && it.sink().span().line() == 5);
    if (!found) {
      faults.add("the leak of the sound file was not found");
    }
  }

  private static int count(AnalysisResult result, Class<? extends Problem> kind) {
    return (int) result.problems().stream().filter(kind::isInstance).count();
  }

  private static String where(Thread trial) {
    StringBuilder where = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              if (thread.getName().startsWith("privet") || thread.getName().startsWith("pool")) {
                where.append(thread.getName()).append(": ").append(top(stack)).append("; ");
              }
            });
    return where.isEmpty() ? top(trial.getStackTrace()) : where.toString();
  }

  private static String top(Throwable thrown) {
    return top(thrown.getStackTrace());
  }

  private static String top(StackTraceElement[] stack) {
    StringBuilder top = new StringBuilder();
    for (int i = 0; i < Math.min(8, stack.length); i++) {
      top.append(i == 0 ? "" : " < ").append(stack[i].getFileName());
      top.append(':').append(stack[i].getLineNumber());
    }
    return top.toString();
  }
}
