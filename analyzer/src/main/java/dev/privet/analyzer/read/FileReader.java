package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads source files from disk and never throws: whatever is wrong with a file is a problem in the
 * outcome. Each thread needs a reader of its own.
 */
public final class FileReader {
  private final Charset encoding;
  private final JavaReader reader = new JavaReader();

  /** A reader for files in an encoding, which a byte order mark overrules. */
  public FileReader(Charset encoding) {
    this.encoding = encoding;
  }

  /** Loads and reads one file. */
  public ReadOutcome read(SourceFile file) {
    SourceBytes source = SourceBytes.of(file, encoding);
    if (source instanceof SourceBytes.Content content) {
      return read(file, content.bytes());
    }
    Problem problem = ((SourceBytes.Refused) source).problem();
    return new ReadOutcome(Optional.empty(), List.of(problem));
  }

  /** Reads a file whose bytes are at hand. */
  public ReadOutcome read(SourceFile file, byte[] bytes) {
    try {
      FileFacts facts = reader.read(bytes, encoding);
      return new ReadOutcome(Optional.of(facts), problems(file, facts));
    } catch (RuntimeException fault) {
      String message =
          "reading this file failed with " + fault + "; the other files are not affected";
      Problem problem = new Problem.Internal(file.path(), Span.START, message);
      return new ReadOutcome(Optional.empty(), List.of(problem));
    }
  }

  /** The problems that stand in facts, whether just read or decoded. */
  public static List<Problem> problems(SourceFile file, FileFacts facts) {
    List<Problem> problems = new ArrayList<>(facts.faults().size());
    for (SyntaxFault fault : facts.faults()) {
      problems.add(new Problem.Unparsed(file.path(), fault.span(), fault.message()));
    }
    return problems;
  }
}
