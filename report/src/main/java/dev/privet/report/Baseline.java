package dev.privet.report;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The findings that a team has decided to live with for now: they do not fail a build, new ones do.
 *
 * <p>As a file it is sorted text with a line for each finding: its id, which no line number takes
 * part in, its rule, its file, and for the reader what it is about. Only the id counts.
 */
public final class Baseline {
  /** What the file is called unless somebody says otherwise. */
  public static final String USUAL_NAME = "privet-baseline.txt";

  /** No finding is known. */
  public static final Baseline NONE = new Baseline(List.of());

  private static final String HEAD =
      "# Findings that were there before. \"privet baseline\" writes this file; what is mended"
          + " leaves it by itself.\n";
  private static final long LARGEST = 50_000_000;
  private static final Pattern LINE =
      Pattern.compile(
          "(?<id>[0-9a-f]{12})\\t(?<rule>PRV\\d{3})\\t(?<path>[^\\t]+)(\\t(?<about>.*))?");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Baseline(List<Entry> entries) {
    entries.stream()
        .sorted(
            Comparator.comparing(Entry::path).thenComparing(Entry::rule).thenComparing(Entry::id))
        .forEach(it -> this.entries.putIfAbsent(it.id(), it));
  }

  /** A finding as the file names it. */
  record Entry(String id, String rule, String path, String about) {
    static Entry of(Finding finding) {
      String place = finding.sink().map(it -> it.kind().key()).orElse("");
      String data = String.join(", ", finding.categories());
      String about = place.isEmpty() || data.isEmpty() ? data : data + " -> " + place;
      return new Entry(finding.id(), finding.rule(), Plain.of(finding.path()), about);
    }

    String line() {
      return id + "\t" + rule + "\t" + path + (about.isEmpty() ? "" : "\t" + about);
    }
  }

  /** The findings that stand, from notes on. */
  public static Baseline of(Inspection inspection) {
    return new Baseline(inspection.standing(Level.NOTE).stream().map(Entry::of).toList());
  }

  /**
   * The baseline in a file.
   *
   * @throws UsageException if it is none, with the line
   */
  public static Baseline read(Path file) throws UsageException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new UsageException(file + ": larger than a baseline is read");
      }
      List<Entry> entries = new ArrayList<>();
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          entries.add(entry(file, i + 1, line));
        }
      }
      return new Baseline(entries);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "there is no such baseline: " + file + "; privet baseline writes one", e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("the baseline cannot be read: " + file, e);
    }
  }

  private static Entry entry(Path file, int number, String line) throws UsageException {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      String shown = Plain.of(line.length() > 60 ? line.substring(0, 60) + "..." : line);
      throw new UsageException(
          file
              + ":"
              + number
              + ": found \""
              + shown
              + "\", expected id, rule and file of a finding, with tabs between them");
    }
    String about = parts.group("about");
    return new Entry(
        parts.group("id"), parts.group("rule"), parts.group("path"), about == null ? "" : about);
  }

  /** Whether the finding was there before. */
  public boolean contains(Finding finding) {
    return entries.containsKey(finding.id());
  }

  /** How many findings it holds. */
  public int size() {
    return entries.size();
  }

  /**
   * Itself without the findings that are mended: not found any more, although their file was
   * analysed in full or is gone.
   *
   * @param found what a scan has found, with or without a baseline of its own
   * @param exists whether there is a file under a reported path
   */
  public Baseline shrunk(Inspection found, Predicate<String> exists) {
    Set<String> present =
        found.findings().stream()
            .filter(it -> it.level() != Level.NONE && it.allowedBy().isEmpty())
            .map(Finding::id)
            .collect(Collectors.toSet());
    Set<String> analysed =
        found.result().files().stream().map(it -> Plain.of(it.path())).collect(Collectors.toSet());
    found.result().problems().forEach(it -> analysed.remove(Plain.of(it.path())));
    return new Baseline(
        entries.values().stream()
            .filter(
                it ->
                    present.contains(it.id())
                        || (!analysed.contains(it.path()) && exists.test(it.path())))
            .toList());
  }

  /** Itself and all of another one. */
  public Baseline and(Baseline other) {
    List<Entry> all = new ArrayList<>(entries.values());
    all.addAll(other.entries.values());
    return new Baseline(all);
  }

  /** What is in the file. */
  public String text() {
    return entries.values().stream().map(Entry::line).collect(Collectors.joining("\n", HEAD, ""))
        + (entries.isEmpty() ? "" : "\n");
  }

  /** Writes the file, whole or not at all. A link is not followed but replaced. */
  public void write(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".privet-baseline", ".tmp");
    try {
      Files.writeString(draft, text());
      try {
        Files.move(
            draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
