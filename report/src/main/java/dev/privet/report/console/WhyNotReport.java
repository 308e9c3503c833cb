package dev.privet.report.console;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.taint.Sighting;
import dev.privet.analyzer.text.Problem;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.knowledge.RowTexts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the analysis knew at a line of which it reported nothing. */
public final class WhyNotReport {
  private final Inspection inspection;
  private final RowTexts rows;
  private final Lines lines;
  private final PrintWriter out;

  public WhyNotReport(Inspection inspection, RowTexts rows, Screen screen, PrintWriter out) {
    this.inspection = inspection;
    this.rows = rows;
    this.out = out;
    this.lines = new Lines(out, inspection.sources(), screen);
  }

  /**
   * Writes what is known, and leaves the writer open.
   *
   * @param path the file, as reported
   * @param line the line
   * @param sightings what the analysis saw there
   */
  public void write(String path, int line, Collection<Sighting> sightings) {
    lines.head("why not", path + ":" + line);
    inspection
        .sources()
        .line(path, line)
        .ifPresent(it -> lines.line("  " + lines.ink().faint(line + " |") + " " + Plain.of(it)));
    problems(path);
    List<Sighting.Written> written = only(sightings, Sighting.Written.class);
    if (written.isEmpty()) {
      lines.note("nothing", "no call stands on this line, as far as it could be read");
    }
    for (Sighting.Written each : written) {
      lines.line("");
      call(each, sightings);
    }
    verdict(path, line, sightings);
    out.flush();
  }

  private static <T extends Sighting> List<T> only(Collection<Sighting> all, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Sighting each : all) {
      if (kind.isInstance(each)) {
        found.add(kind.cast(each));
      }
    }
    return found;
  }

  private void problems(String path) {
    inspection.result().problems().stream()
        .filter(it -> it.path().equals(path) && !(it instanceof Problem.Limit))
        .forEach(it -> lines.note("problem", "line " + it.span().line() + ": " + it.message()));
  }

  private void call(Sighting.Written written, Collection<Sighting> sightings) {
    lines.head("call", written.method() + "(), in " + written.enclosing());
    boolean met = false;
    for (Sighting.Own own : only(sightings, Sighting.Own.class)) {
      if (own.span().equals(written.span())) {
        met = true;
        lines.note("calls", own.target() + ", which is followed in its own text");
        arguments(own.arguments());
      }
    }
    Map<String, List<Sighting.Argument>> told = new LinkedHashMap<>();
    for (Sighting.Library library : only(sightings, Sighting.Library.class)) {
      if (library.span().equals(written.span())) {
        met = true;
        told.merge(type(library) + rows(library), library.arguments(), WhyNotReport::joined);
      }
    }
    told.forEach(
        (head, arguments) -> {
          head.lines().forEach(it -> lines.note(word(it), rest(it)));
          arguments(arguments);
        });
    if (!met) {
      lines.note(
          "unseen",
          written.cutOff()
              ? "the analysis never came here: a bound cut "
                  + written.enclosing()
                  + " off (privet doctor says which)"
              : "the analysis never came here: no value makes this call happen, as far as is known");
    } else if (written.cutOff()) {
      lines.note("cut off", "a bound was reached in " + written.enclosing() + "; more may arrive");
    }
  }

  private static String word(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  private static String rest(String line) {
    return line.substring(line.indexOf('\t') + 1);
  }

  private static String type(Sighting.Library library) {
    return library.receiver().isEmpty()
        ? "type\tthe receiver's type is not known\n"
        : "type\t" + library.receiver() + "\n";
  }

  private String rows(Sighting.Library library) {
    if (library.rows().isEmpty()) {
      return "rows\tno model row is about it: what goes in is taken to come out again, and it is no"
          + " sink\n";
    }
    StringBuilder text = new StringBuilder();
    for (String origin : library.rows()) {
      text.append("row\t").append(origin).append("  ").append(rows.row(origin).orElse(""));
      text.append('\n');
    }
    return text.toString();
  }

  private static List<Sighting.Argument> joined(
      List<Sighting.Argument> one, List<Sighting.Argument> other) {
    List<Sighting.Argument> all = new ArrayList<>();
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      if (i >= one.size() || i >= other.size()) {
        all.add(i < one.size() ? one.get(i) : other.get(i));
      } else {
        Set<Sighting.Carried> carried = new LinkedHashSet<>(one.get(i).carried());
        carried.addAll(other.get(i).carried());
        String type = one.get(i).type().isEmpty() ? other.get(i).type() : one.get(i).type();
        all.add(new Sighting.Argument(type, List.copyOf(new ArrayList<>(carried))));
      }
    }
    return all;
  }

  private void arguments(List<Sighting.Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Sighting.Argument argument = arguments.get(i);
      String type = argument.type().isEmpty() ? "of unknown type" : argument.type();
      lines.note(
          "arg" + i, type + (argument.carried().isEmpty() ? ", carries nothing itself" : ""));
      argument.carried().forEach(it -> lines.note("", "  carries " + carried(it)));
    }
  }

  private static String carried(Sighting.Carried carried) {
    if (carried.category().isEmpty()) {
      return "whatever callers give as " + carried.what() + " (" + carried.form().key() + ")";
    }
    return carried.category()
        + " ("
        + carried.form().key()
        + ") from "
        + carried.what()
        + ", confidence "
        + carried.confidence().name().toLowerCase(Locale.ROOT)
        + (carried.unmodelled() ? ", by way of a call that no model describes" : "");
  }

  /** Why nothing is reported, or what is. */
  private void verdict(String path, int line, Collection<Sighting> sightings) {
    lines.line("");
    Map<String, Set<Sighting.Carried>> sinks = new LinkedHashMap<>();
    for (Sighting.Sink sink : only(sightings, Sighting.Sink.class)) {
      String name = sink.method() + " (" + sink.kind().key() + ")";
      sinks.computeIfAbsent(name, k -> new LinkedHashSet<>()).addAll(sink.arriving());
    }
    if (sinks.isEmpty()) {
      lines.note(
          "so",
          only(sightings, Sighting.Library.class).isEmpty()
              ? "no call here leaves the program, so there is no sink on this line"
              : "no row makes a sink of a call on this line; a row with \"sink\" would"
                  + " (privet scan --models, docs/adding.md)");
    }
    sinks.forEach(this::sink);
    for (Finding finding : inspection.findings()) {
      if (finding.path().equals(path)
          && finding.span().line() <= line
          && line <= Math.max(finding.span().endLine(), finding.caret().endLine())) {
        finding(finding);
      }
    }
  }

  private void sink(String name, Set<Sighting.Carried> arriving) {
    lines.note("sink", name);
    if (arriving.isEmpty()) {
      lines.note("so", "nothing personal arrives: what is written there carries no label");
      return;
    }
    arriving.forEach(it -> lines.note("", "arrives: " + carried(it)));
    if (arriving.stream().allMatch(it -> it.category().isEmpty())) {
      lines.note("so", "it depends on callers, and none in sight passes personal data");
    } else if (arriving.stream()
        .filter(it -> !it.category().isEmpty())
        .allMatch(it -> it.confidence() == Confidence.LOW)) {
      lines.note("so", "only guesses arrive (low confidence), and guesses are not reported");
    }
  }

  private void finding(Finding finding) {
    String name = finding.rule() + " [" + finding.id() + "]";
    if (finding.allowedBy().isPresent()) {
      lines.note(
          "so",
          name
              + " is suppressed at line "
              + finding.allowedBy().get().at().line()
              + ": "
              + finding.allowedBy().get().reason());
    } else if (finding.level() == Level.NONE) {
      lines.note("so", name + " is observed only: " + Silence.of(finding));
    } else {
      String level = finding.level().name().toLowerCase(Locale.ROOT);
      lines.note(
          "but",
          name
              + " is reported here, as "
              + (finding.level() == Level.ERROR ? "an " : "a ")
              + level
              + (finding.level() == Level.NOTE ? " (on the console with --level note)" : "")
              + "; privet explain "
              + finding.id());
    }
  }
}
