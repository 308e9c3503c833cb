package dev.privet.analyzer.read;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.read.Repair.Attempt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From text to a syntax tree. The parser recovers from a broken statement by itself; where a broken
 * declaration makes it give up on a whole type, the declaration is blanked out and the rest is
 * parsed again.
 */
final class Parse {
  /**
   * How often a broken file is parsed before the rest of it is given up, and how often a large one.
   */
  private static final int MAX_PARSES = 24;

  private static final int MAX_PARSES_OF_LARGE = 6;
  private static final int LARGE = 1 << 18;

  /** The parser's name for the class around members that stand in no class. */
  private static final String COMPACT = "$COMPACT_CLASS";

  private final JavaParser modern = parser(LanguageLevel.JAVA_25);
  private @Nullable JavaParser old;

  /** Parses; faults are told to the unit. */
  ParseResult<CompilationUnit> parse(String text, Unit unit) {
    ParseResult<CompilationUnit> result = parse(text);
    String rest = text;
    int parses = text.length() > LARGE ? MAX_PARSES_OF_LARGE : MAX_PARSES;
    while (true) {
      Problem fatal = parses > 0 ? fatal(result, rest) : null;
      tell(result, fatal, unit);
      if (fatal == null) {
        return result;
      }
      SyntaxFault fault = Faults.of(fatal);
      List<Attempt> attempts = Repair.of(rest, fault);
      if (attempts.isEmpty()) {
        tell(result, null, unit);
        return result;
      }
      int at = Repair.offset(rest, fault.span());
      for (Attempt attempt : attempts) {
        result = parse(attempt.text());
        rest = attempt.text();
        parses--;
        if (reaches(result, rest, at, attempt.goal(), Faults.isAtEnd(fault))) {
          break;
        }
      }
    }
  }

  /**
   * Whether nothing is wrong from one place to the other.
   *
   * @param mayEnd whether the end of the file may be met too early, as it was before
   */
  private static boolean reaches(
      ParseResult<CompilationUnit> result, String text, int from, int goal, boolean mayEnd) {
    if (goal == 0) {
      return true;
    }
    for (Problem problem : result.getProblems()) {
      SyntaxFault fault = Faults.of(problem);
      int at = Repair.offset(text, fault.span());
      if ((at >= from && at < goal) || (!mayEnd && Faults.isAtEnd(fault))) {
        return false;
      }
    }
    return true;
  }

  /** The first problem that has cost more than the statement in which it stands. */
  private static @Nullable Problem fatal(ParseResult<CompilationUnit> result, String text) {
    CompilationUnit file = result.getResult().orElse(null);
    List<Problem> problems = result.getProblems();
    if (file == null || file.getParsed() == Node.Parsedness.UNPARSABLE) {
      // The parser went as far as the last one.
      return problems.isEmpty() ? null : problems.get(problems.size() - 1);
    }
    for (Problem problem : problems) {
      SyntaxFault fault = Faults.of(problem);
      if (!isWithinType(fault, file) || Repair.isEnum(text, fault.span())) {
        return problem;
      }
    }
    return null;
  }

  /** Tells the faults up to and with {@code last}; all where that is null. */
  private static void tell(ParseResult<CompilationUnit> result, @Nullable Problem last, Unit unit) {
    for (Problem problem : result.getProblems()) {
      SyntaxFault fault = Faults.of(problem);
      unit.fault(fault.span(), fault.message());
      if (problem.equals(last)) {
        return;
      }
    }
  }

  private static boolean isWithinType(SyntaxFault fault, CompilationUnit file) {
    for (TypeDeclaration<?> type : file.getTypes()) {
      boolean isCompact = type.getNameAsString().equals(COMPACT);
      if (!isCompact && Positions.span(type).contains(fault.span())) {
        return true;
      }
    }
    return false;
  }

  /** Parses as the newest Java; where that fails and older Java fares better, as that. */
  private ParseResult<CompilationUnit> parse(String text) {
    ParseResult<CompilationUnit> result = parse(modern, text);
    if (result.getProblems().isEmpty() || !text.contains("yield")) {
      return result;
    }
    if (old == null) {
      old = parser(LanguageLevel.JAVA_8);
    }
    ParseResult<CompilationUnit> other = parse(old, text);
    List<Problem> problems = other.getProblems();
    return problems.size() < result.getProblems().size() ? other : result;
  }

  private static ParseResult<CompilationUnit> parse(JavaParser parser, String text) {
    return parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
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
}
