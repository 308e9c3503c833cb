package dev.privet.analyzer.read;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of one Java file to its facts: decode, parse, lower. A pure function of the bytes
 * and the encoding; it always has a result, and what is not Java is a fault in it. A reader keeps
 * its parser between files, so each thread needs one of its own.
 */
public final class JavaReader {
  /** Deeply nested code is read by a thread with so large a stack. */
  private static final long DEEP_STACK = 512L << 20;

  private @Nullable JavaParser modern;
  private @Nullable JavaParser old;

  /** Reads one file; a byte order mark overrules the encoding. */
  public FileFacts read(byte[] bytes, Charset encoding) {
    SourceText source = SourceText.decode(bytes, encoding);
    try {
      return read(source, false);
    } catch (StackOverflowError overflow) {
      modern = null;
      old = null;
      return readDeep(source);
    }
  }

  private FileFacts read(SourceText source, boolean lastAttempt) {
    ParseResult<CompilationUnit> result = parse(source.text());
    Unit unit = new Unit(lastAttempt);
    if (source.malformed() != null) {
      String expected = source.charset().name();
      unit.fault(
          source.malformed(),
          "found bytes that are no text in " + expected + ", expected " + expected);
    }
    for (Problem problem : result.getProblems()) {
      Faults.add(problem, unit);
    }
    CompilationUnit file = result.getResult().orElse(null);
    if (file == null) {
      return new FileFacts("", List.of(), List.of(), List.of(), unit.faults(), source.lines());
    }
    for (TypeDeclaration<?> type : file.getTypes()) {
      unit.confine(Positions.span(type), () -> Types.topLevel(type, unit));
    }
    return new FileFacts(
        file.getPackageDeclaration()
            .map(declaration -> Unit.identifier(declaration.getNameAsString()))
            .orElse(""),
        imports(file),
        unit.types(),
        Allowances.of(source.text(), result),
        unit.faults(),
        source.lines());
  }

  private static List<ImportFact> imports(CompilationUnit file) {
    List<ImportFact> imports = new ArrayList<>(file.getImports().size());
    for (ImportDeclaration declaration : file.getImports()) {
      if (!declaration.isModule()) {
        String name = Unit.identifier(declaration.getNameAsString());
        imports.add(new ImportFact(name, declaration.isStatic(), declaration.isAsterisk()));
      }
    }
    return imports;
  }

  /** Parses as the newest Java; where that fails and older Java fares better, as that. */
  private ParseResult<CompilationUnit> parse(String text) {
    if (modern == null) {
      modern = parser(LanguageLevel.JAVA_25);
    }
    ParseResult<CompilationUnit> result =
        modern.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    if (result.getProblems().isEmpty() || !text.contains("yield")) {
      return result;
    }
    if (old == null) {
      old = parser(LanguageLevel.JAVA_8);
    }
    ParseResult<CompilationUnit> other =
        old.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    return other.getProblems().size() < result.getProblems().size() ? other : result;
  }

  /**
   * A parser that accepts the syntax of every level at once: the level only decides what {@code
   * yield} is, since the checks that would follow the parse are left out.
   */
  private static JavaParser parser(LanguageLevel level) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(level)
            .setAttributeComments(false)
            .setStoreTokens(true)
            .setTabSize(1);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }

  private FileFacts readDeep(SourceText source) {
    AtomicReference<@Nullable FileFacts> facts = new AtomicReference<>();
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    Runnable reading =
        () -> {
          try {
            facts.set(read(source, true));
          } catch (StackOverflowError overflow) {
            modern = null;
            old = null;
          } catch (RuntimeException exception) {
            failure.set(exception);
          }
        };
    Thread thread = new Thread(null, reading, "privet-deep-read", DEEP_STACK);
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException exception) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    FileFacts read = facts.get();
    if (read != null) {
      return read;
    }
    SyntaxFault fault =
        new SyntaxFault(
            Span.START, "the code is nested too deeply to be parsed; expected a shallower file");
    return new FileFacts("", List.of(), List.of(), List.of(), List.of(fault), source.lines());
  }
}
