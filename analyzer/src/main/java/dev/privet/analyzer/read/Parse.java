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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From text to a syntax tree. The parser recovers from a broken statement by itself; where a broken
 * declaration makes it give up on a whole type, the declaration is blanked out and the rest is
 * parsed again.
 */
final class Parse {
  /** How many broken places are cut out of a file before the rest of it is given up. */
  private static final int MAX_REPAIRS = 8;

  /** The parser's name for the class around members that stand in no class. */
  private static final String COMPACT = "$COMPACT_CLASS";

  private final JavaParser modern = parser(LanguageLevel.JAVA_25);
  private @Nullable JavaParser old;

  /** Parses; faults are told to the unit. */
  ParseResult<CompilationUnit> parse(String text, Unit unit) {
    ParseResult<CompilationUnit> result = parse(text);
    String rest = text;
    for (int attempt = 0; !result.getProblems().isEmpty(); attempt++) {
      SyntaxFault fatal = tell(result, rest, unit, attempt < MAX_REPAIRS);
      String repaired = fatal == null ? null : Repair.without(rest, fatal.span());
      if (repaired == null) {
        break;
      }
      rest = repaired;
      result = parse(rest);
    }
    return result;
  }

  /** Tells the faults up to the first fatal one and returns that, or tells all. */
  private static @Nullable SyntaxFault tell(
      ParseResult<CompilationUnit> result, String text, Unit unit, boolean canRepair) {
    for (Problem problem : result.getProblems()) {
      SyntaxFault fault = Faults.of(problem);
      unit.fault(fault.span(), fault.message());
      CompilationUnit file = result.getResult().orElse(null);
      if (canRepair && (isFatal(fault, file) || Repair.isEnum(text, fault.span()))) {
        return fault;
      }
    }
    return null;
  }

  /** Whether the fault has cost more than the statement in which it stands. */
  private static boolean isFatal(SyntaxFault fault, @Nullable CompilationUnit file) {
    if (file == null || file.getParsed() == Node.Parsedness.UNPARSABLE) {
      return true;
    }
    for (TypeDeclaration<?> type : file.getTypes()) {
      boolean isCompact = type.getNameAsString().equals(COMPACT);
      if (!isCompact && Positions.span(type).contains(fault.span())) {
        return false;
      }
    }
    return true;
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
