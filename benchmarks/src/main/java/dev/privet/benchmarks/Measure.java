package dev.privet.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Compares {@code privet scan} with {@link ParseFloor} on fetched corpora, process against process
 * under the same flags of the virtual machine.
 *
 * <pre>
 *   for each corpus, without and with its class path:
 *     three times, in turn:  floor, cold scan, warm scan, scan after one file changed
 *     the medians of wall-clock and processor time, their ratios to the floor,
 *     the peak memory, the findings of each rule
 * </pre>
 *
 * <p>A scan works on a copy of the sources, so that whatever it stores lies in the copy and a cold
 * scan finds none of it.
 */
public final class Measure {
  private final Path privet;
  private final List<String> floorCommand;
  private final Path work;
  private final int runs;
  private final PrintStream out;

  private Measure(Path privet, List<String> floorCommand, Path work, int runs, PrintStream out) {
    this.privet = privet;
    this.floorCommand = List.copyOf(floorCommand);
    this.work = work;
    this.runs = runs;
    this.out = out;
  }

  /**
   * Arguments: the launcher, the folder to work in, the number of runs, how many words the floor's
   * command has, that command, then the corpus folders.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    int floorWords = Integer.parseInt(words.get(3));
    Measure measure =
        new Measure(
            Path.of(words.get(0)),
            words.subList(4, 4 + floorWords),
            Path.of(words.get(1)),
            Integer.parseInt(words.get(2)),
            System.out);
    for (String corpus : words.subList(4 + floorWords, words.size())) {
      measure.corpus(Path.of(corpus));
    }
  }

  private void corpus(Path corpus) throws IOException, InterruptedException {
    measure(corpus, "without class path", List.of());
    Path classpath = corpus.resolve("classpath.txt");
    if (Files.exists(classpath) && Files.size(classpath) > 0) {
      measure(corpus, "with class path", List.of("--classpath-file", classpath.toString()));
    }
  }

  private void measure(Path corpus, String title, List<String> options)
      throws IOException, InterruptedException {
    String name = corpus.getFileName().toString();
    Path folder = work.resolve(name + (options.isEmpty() ? "" : "+classpath"));
    SourceCopy.delete(folder);
    Files.createDirectories(folder);
    Path log = folder.resolve("log.txt");
    Path sarif = folder.resolve("report.sarif");
    SourceCopy copy = new SourceCopy(corpus.resolve("src"), folder.resolve("project"));
    List<String> scan = new ArrayList<>();
    scan.addAll(List.of(privet.toString(), "scan", "src"));
    scan.addAll(List.of("--report", "sarif=" + sarif, "--fail-on", "never"));
    scan.addAll(options);
    List<String> floor = new ArrayList<>(floorCommand);
    floor.add(copy.sources().toString());

    Series floors = new Series();
    Series colds = new Series();
    Series warms = new Series();
    Series changes = new Series();
    SortedMap<String, Integer> findings = null;
    for (int i = 0; i < runs; i++) {
      copy.renew();
      floors.add(run(floor, copy.project(), log));
      colds.add(run(scan, copy.project(), log));
      findings = FindingCount.byRule(sarif);
      warms.add(run(scan, copy.project(), log));
      copy.changeOneFile();
      changes.add(run(scan, copy.project(), log));
    }
    out.printf("%n%s, %s (median of %d)%n", name, title, runs);
    row("floor", floors, floors);
    row("cold", colds, floors);
    row("warm", warms, floors);
    row("one file changed", changes, floors);
    out.printf("  findings %s%n", findings);
  }

  private void row(String what, Series series, Series floor) {
    out.printf(
        Locale.ROOT,
        "  %-17s %8.2f s  %5.2f x floor  %8.2f s cpu  %5.2f x floor  %6d MB%n",
        what,
        series.median(),
        series.median() / floor.median(),
        series.medianCpu(),
        series.medianCpu() / floor.medianCpu(),
        series.peakMegabytes());
  }

  private static TimedProcess run(List<String> command, Path folder, Path log)
      throws IOException, InterruptedException {
    TimedProcess run = TimedProcess.run(command, folder, log);
    if (run.exit() != 0) {
      throw new IllegalStateException(
          "exit code " + run.exit() + " from " + String.join(" ", command) + "; see " + log);
    }
    return run;
  }
}
