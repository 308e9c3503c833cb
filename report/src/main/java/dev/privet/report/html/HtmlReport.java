package dev.privet.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * An inspection as one page that opens from the disk: promises, a map of the flows, findings with
 * their ways through the code, the declarations of personal data, and what was not analysed.
 *
 * <p>The page carries all that was observed, accepted and suppressed findings too, as JSON that its
 * script shows piece by piece, so that many findings open as fast as few.
 */
public final class HtmlReport {
  private final Inspection inspection;
  private final Level least;

  /**
   * A report.
   *
   * @param least the level from which on findings are shown until the reader asks for others
   */
  public HtmlReport(Inspection inspection, Level least) {
    this.inspection = inspection;
    this.least = least;
  }

  /** Writes the page, and leaves {@code out} open. */
  public void write(Writer out) throws IOException {
    Mustache.Lambda data = (fragment, writer) -> new PageData(inspection, least).write(writer);
    try {
      Mustache.compiler().compile(Assets.template()).execute(Page.of(inspection, data), out);
      out.flush();
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What the template names. */
  record Page(
      String title,
      String version,
      String policy,
      String style,
      String library,
      String script,
      List<Assets.Library> libraries,
      List<LedgerPage> ledger,
      List<Figure> figures,
      Mustache.Lambda data) {
    static Page of(Inspection inspection, Mustache.Lambda data) {
      String module = Plain.of(inspection.module());
      String style = Assets.style();
      String library = Assets.libraryScript();
      String script = Assets.script();
      return new Page(
          module.isEmpty() ? "Personal data" : module,
          inspection.version(),
          policy(style, library, script),
          style,
          library,
          script,
          Assets.libraries(),
          inspection.ledger().isOpen() ? List.of(LedgerPage.of(inspection)) : List.of(),
          Figure.of(inspection),
          data);
    }

    /** Which scripts and styles the page may have: its own, and nothing from anywhere. */
    private static String policy(String style, String library, String script) {
      return "default-src 'none'; script-src "
          + Assets.hash(library)
          + " "
          + Assets.hash(script)
          + "; style-src "
          + Assets.hash(style)
          + "; img-src data:; base-uri 'none'; form-action 'none'";
    }
  }

  /** A number in the head of the page, with what it counts. */
  record Figure(String kind, long count, String label) {
    static List<Figure> of(Inspection inspection) {
      long suppressed =
          inspection.findings().stream().filter(it -> it.allowedBy().isPresent()).count();
      return List.of(
          level(inspection, Level.ERROR),
          level(inspection, Level.WARNING),
          level(inspection, Level.NOTE),
          new Figure("suppressed", suppressed, "suppressed"),
          new Figure("files", inspection.result().files().size(), "files"));
    }

    private static Figure level(Inspection inspection, Level level) {
      long count = inspection.standing(level).stream().filter(it -> it.level() == level).count();
      String word = level.name().toLowerCase(Locale.ROOT);
      return new Figure(word, count, count == 1 ? word : word + "s");
    }
  }
}
