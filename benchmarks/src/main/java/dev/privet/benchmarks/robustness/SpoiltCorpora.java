package dev.privet.benchmarks.robustness;

import dev.privet.rules.mutants.Batches;
import dev.privet.rules.mutants.Mutant;
import dev.privet.rules.mutants.Mutation;
import dev.privet.rules.mutants.Trial;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Spoils the files of the corpora and analyses what comes of it, batch by batch, each with a sound
 * file in it. A batch that throws, meets an internal fault, loses the sound file or takes too long
 * is kept in a folder, to be looked at. The same seed gives the same run.
 */
public final class SpoiltCorpora {
  private static final int SIZE = 20;
  private static final long MOST_SECONDS = 60;
  private static final int LONGEST_TOLD = 5;

  private final Path results;
  private final PrintStream out;
  private final Map<Mutation, Integer> kinds = new EnumMap<>(Mutation.class);
  private final List<Long> millis = new ArrayList<>();
  private final List<String> slow = new ArrayList<>();
  private int mutants;
  private int harmful;
  private int unparsed;
  private int limits;

  private SpoiltCorpora(Path results, PrintStream out) {
    this.results = results;
    this.out = out;
  }

  /**
   * Arguments: the folder for results, how many mutants to make, the seed, then the corpus folders.
   * Ends with 1 if any mutant did harm.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 4) {
      System.err.println("usage: SpoiltCorpora RESULTS COUNT SEED CORPUS...");
      System.exit(2);
    }
    SpoiltCorpora run = new SpoiltCorpora(Path.of(arguments[0]), System.out);
    int corpora = arguments.length - 3;
    int each = Integer.parseInt(arguments[1]) / corpora;
    for (int i = 3; i < arguments.length; i++) {
      run.corpus(Path.of(arguments[i]), each, Long.parseLong(arguments[2]));
    }
    System.exit(run.summary() ? 0 : 1);
  }

  private void corpus(Path corpus, int count, long seed) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (Stream<Path> walked = Files.walk(corpus.resolve("src"))) {
      for (Path file : walked.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        names.add(corpus.relativize(file).toString());
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Batches batches = new Batches(names, texts, seed);
    Path work = Files.createTempDirectory("privet-mutants");
    Trial trial = new Trial(work, MOST_SECONDS);
    for (int number = 0; number < (count + SIZE - 1) / SIZE; number++) {
      List<Mutant> batch = batches.batch(number, SIZE);
      Trial.Verdict verdict = trial.run(batch);
      String name = String.valueOf(corpus.getFileName()) + "-" + number;
      count(name, batch, verdict);
      if (!verdict.faults().isEmpty()) {
        harm(name, batch, verdict);
      }
    }
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(work);
  }

  private void count(String name, List<Mutant> batch, Trial.Verdict verdict) {
    mutants += batch.size();
    batch.forEach(it -> kinds.merge(it.mutation(), 1, Integer::sum));
    unparsed += verdict.unparsed();
    limits += verdict.limits();
    millis.add(verdict.millis());
    slow.add(String.format("%8d ms  %s", verdict.millis(), name));
    slow.sort(java.util.Comparator.reverseOrder());
    if (slow.size() > LONGEST_TOLD) {
      slow.remove(slow.size() - 1);
    }
  }

  private void harm(String name, List<Mutant> batch, Trial.Verdict verdict) throws IOException {
    harmful++;
    Path folder = results.resolve("harmful").resolve(name);
    Files.createDirectories(folder);
    for (int i = 0; i < batch.size(); i++) {
      Files.write(
          folder.resolve("M" + i + ".java"),
          batch.get(i).text().getBytes(StandardCharsets.UTF_8));
    }
    out.println(name + " (kept in " + folder + "):");
    verdict.faults().stream().limit(LONGEST_TOLD).forEach(it -> out.println("  " + it));
    out.flush();
  }

  private boolean summary() {
    List<Long> sorted = millis.stream().sorted().toList();
    out.printf("%d mutants in %d batches of %d%n", mutants, millis.size(), SIZE);
    kinds.forEach((kind, count) -> out.printf("  %-20s %6d%n", kind, count));
    out.printf("%d faults of syntax told, %d bounds reached%n", unparsed, limits);
    out.printf(
        "a batch takes %d ms in the middle, %d ms at the 99th of 100, %d ms at most%n",
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.get(sorted.size() - 1));
    slow.forEach(out::println);
    out.printf("%d batches with harm%n", harmful);
    return harmful == 0;
  }
}
