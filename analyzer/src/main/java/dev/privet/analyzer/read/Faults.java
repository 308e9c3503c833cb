package dev.privet.analyzer.read;

import com.github.javaparser.ParseException;
import com.github.javaparser.Problem;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * From the parser's problems to faults: one sentence that says what was found and what was
 * expected.
 */
final class Faults {
  /** What is named first where many things would do. */
  private static final String[] TELLING = {
    "\";\"", "\")\"", "\"}\"", "\"]\"", "\"(\"", "\"{\"", "\":\"", "\"->\"", "<IDENTIFIER>"
  };

  private static final String END = "the end of the file";
  private static final String IN_LITERAL =
      "found " + END + " inside a literal or comment, expected its end";

  private Faults() {}

  /** Whether the end of the file was found within a literal or comment. */
  static boolean isInLiteral(SyntaxFault fault) {
    return fault.message().equals(IN_LITERAL);
  }

  /** Whether it was the end of the file that was found. */
  static boolean isAtEnd(SyntaxFault fault) {
    return fault.message().startsWith("found " + END);
  }

  /** The fault that a problem stands for. */
  static SyntaxFault of(Problem problem) {
    Throwable cause = problem.getCause().orElse(null);
    if (cause instanceof ParseException parse && parse.currentToken != null) {
      Token found = parse.currentToken.next == null ? parse.currentToken : parse.currentToken.next;
      boolean atEnd = found.kind == 0 || found.image.isEmpty();
      String what = atEnd ? END : '"' + cut(found.image) + '"';
      return new SyntaxFault(span(found), "found " + what + ", expected " + expected(parse));
    }
    String message = problem.getMessage();
    Span span =
        problem.getLocation().flatMap(TokenRange::toRange).map(Positions::span).orElse(null);
    LexicalFault lexical = LexicalFault.of(message);
    if (lexical != null) {
      return new SyntaxFault(lexical.span(), lexical.message());
    }
    return new SyntaxFault(span == null ? Span.START : span, firstSentence(message));
  }

  private static Span span(Token token) {
    if (token.beginLine < 1) {
      return Span.START;
    }
    int endColumn =
        token.endLine == token.beginLine
            ? Math.max(token.endColumn, token.beginColumn) + 1
            : token.endColumn + 1;
    return new Span(
        token.beginLine,
        Math.max(1, token.beginColumn),
        Math.max(token.endLine, token.beginLine),
        Math.max(1, endColumn));
  }

  private static String expected(ParseException parse) {
    if (parse.expectedTokenSequences == null || parse.expectedTokenSequences.length == 0) {
      return "other Java code";
    }
    if (parse.expectedTokenSequences.length == 1 && parse.expectedTokenSequences[0].length > 0) {
      return name(parse.tokenImage[parse.expectedTokenSequences[0][0]]);
    }
    if (expects(parse, "\"while\"")) {
      return "a statement";
    }
    if (expects(parse, "\"new\"")) {
      return "an expression";
    }
    if (expects(parse, "\"interface\"")) {
      return "a declaration";
    }
    for (String telling : TELLING) {
      if (expects(parse, telling)) {
        return name(telling);
      }
    }
    return "other Java code";
  }

  private static boolean expects(ParseException parse, String image) {
    for (int[] sequence : parse.expectedTokenSequences) {
      if (sequence.length > 0 && parse.tokenImage[sequence[0]].equals(image)) {
        return true;
      }
    }
    return false;
  }

  private static String name(String image) {
    return image.startsWith("<") ? "a name" : image;
  }

  private static String cut(String image) {
    String line = image.lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "..." : line;
  }

  private static String firstSentence(@Nullable String message) {
    if (message == null || message.isBlank()) {
      return "the text is not Java";
    }
    String line = message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }

  /** A character that begins no token. */
  private record LexicalFault(Span span, String message) {
    private static final String START = "Lexical error at line ";
    private static final String COLUMN = ", column ";
    private static final String FOUND = "Encountered: ";

    static @Nullable LexicalFault of(@Nullable String message) {
      if (message == null || !message.startsWith(START)) {
        return null;
      }
      int column = message.indexOf(COLUMN, START.length());
      int columnEnd = column < 0 ? -1 : message.indexOf('.', column);
      int found = message.indexOf(FOUND);
      if (columnEnd < 0 || found < 0) {
        return null;
      }
      int line = Integer.parseInt(message.substring(START.length(), column));
      int at = Integer.parseInt(message.substring(column + COLUMN.length(), columnEnd));
      int foundEnd = message.indexOf(", after", found);
      String what =
          message.substring(found + FOUND.length(), foundEnd < 0 ? message.length() : foundEnd);
      boolean atEnd = what.startsWith("<EOF>");
      String sentence =
          atEnd ? IN_LITERAL : "found " + shown(what) + ", expected the beginning of a Java token";
      int from = Math.max(1, at);
      return new LexicalFault(
          new Span(Math.max(1, line), from, Math.max(1, line), from + 1), sentence);
    }

    /** The character without its code, which the parser adds in parentheses. */
    private static String shown(String what) {
      int code = what.lastIndexOf(" (");
      String character = code < 0 ? what : what.substring(0, code);
      boolean endsLine = character.equals("\"\\n\"") || character.equals("\"\\r\"");
      return endsLine ? "the end of the line" : character.replace("\\'", "'").replace("\\\"", "\"");
    }
  }
}
