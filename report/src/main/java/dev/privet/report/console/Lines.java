package dev.privet.report.console;

import dev.privet.analyzer.text.Span;
import dev.privet.report.Plain;
import dev.privet.report.SourceText;
import java.io.PrintWriter;
import java.util.Optional;

/** Paragraphs for a terminal: lines, places with their source, words in a margin. */
final class Lines {
  private static final int WORD = 8;

  private final PrintWriter out;
  private final SourceText sources;
  private final Screen screen;
  private final Ink ink;

  Lines(PrintWriter out, SourceText sources, Screen screen) {
    this.out = out;
    this.sources = sources;
    this.screen = screen;
    this.ink = new Ink(screen.colour());
  }

  Ink ink() {
    return ink;
  }

  /** A line; the text is harmless or {@link Plain}. */
  void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }

  /** A headline of foreign text. */
  void head(String word, String title) {
    line(ink.faint(word) + "  " + ink.strong(Plain.of(title)));
  }

  /** A word in the margin, and a text beside it that is broken where it does not fit. */
  void note(String word, String text) {
    String margin = " ".repeat(WORD + 2);
    String lead = "  " + ink.faint(word) + " ".repeat(Math.max(1, WORD - word.length()));
    for (String each :
        Wrapped.lines(Plain.of(text), margin.length(), margin.length(), screen.width())) {
      line(lead + each);
      lead = margin;
    }
  }

  /** A place, and the line of source there with a mark. */
  void place(String path, Span span) {
    line("  " + ink.faint("-->") + " " + Plain.of(path) + ":" + span);
    snippet(path, span, "");
  }

  /** The line of source with a mark and a word about it. */
  void snippet(String path, Span span, String about) {
    Optional<String> text = sources.line(path, span.line());
    if (text.isEmpty()) {
      return;
    }
    String number = Integer.toString(span.line());
    int room =
        screen.width() == Screen.ANY_WIDTH ? screen.width() : screen.width() - number.length() - 4;
    Snippet snippet = Snippet.of(text.get(), span, room);
    String margin = " ".repeat(number.length());
    line("  " + margin + " " + ink.faint("|"));
    line("  " + ink.faint(number + " |") + " " + snippet.code());
    String mark = " ".repeat(snippet.indent()) + ink.strong("^".repeat(snippet.width()));
    line("  " + margin + " " + ink.faint("|") + " " + mark + " " + Plain.of(about));
  }
}
