package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.privet.analyzer.facts.Constant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What an expression amounts to by syntax alone: literals, and sums and products of literals. */
final class Folding {
  /** Longer text is cut. */
  static final int MAX_TEXT = 1 << 16;

  private Folding() {}

  /** The constant, or null where the expression is not one by syntax alone. */
  static @Nullable Constant of(Expression expression, Unit unit) {
    if (expression instanceof ClassExpr literal) {
      return new Constant.ClassOf(unit.types.of(literal.getType()));
    }
    Folded folded = fold(expression, unit);
    return folded == null ? null : folded.constant;
  }

  private static @Nullable Folded fold(Expression written, Unit unit) {
    Expression expression = Expressions.unwrap(written);
    if (expression instanceof LiteralExpr literal) {
      return literal(literal, unit);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary, unit);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary, unit);
    }
    return null;
  }

  private static @Nullable Folded literal(LiteralExpr literal, Unit unit) {
    if (literal instanceof StringLiteralExpr text) {
      return text(Escapes.literal(text.getValue()), literal, unit);
    }
    if (literal instanceof TextBlockLiteralExpr text) {
      return text(Escapes.textBlock(text.getValue()), literal, unit);
    }
    if (literal instanceof IntegerLiteralExpr whole) {
      return Numbers.whole(whole.getValue(), false);
    }
    if (literal instanceof LongLiteralExpr whole) {
      return Numbers.whole(whole.getValue(), true);
    }
    if (literal instanceof BooleanLiteralExpr truth) {
      return new Folded(new Constant.Truth(truth.isValue()), false);
    }
    if (literal instanceof NullLiteralExpr) {
      return new Folded(new Constant.Null(), false);
    }
    if (literal instanceof CharLiteralExpr letter) {
      String text = Escapes.literal(letter.getValue());
      return text.isEmpty() ? null : new Folded(new Constant.Letter(text.charAt(0)), false);
    }
    return literal instanceof DoubleLiteralExpr real ? Numbers.real(real.getValue()) : null;
  }

  private static Folded text(String text, Expression where, Unit unit) {
    if (text.length() <= MAX_TEXT) {
      return new Folded(new Constant.Text(text), false);
    }
    unit.fault(
        Positions.span(where),
        "the text has "
            + text.length()
            + " characters; the first "
            + MAX_TEXT
            + " of them are kept");
    return new Folded(new Constant.Text(text.substring(0, MAX_TEXT)), false);
  }

  private static @Nullable Folded unary(UnaryExpr unary, Unit unit) {
    switch (unary.getOperator()) {
      case MINUS, PLUS, LOGICAL_COMPLEMENT, BITWISE_COMPLEMENT -> {
        Folded operand = fold(unary.getExpression(), unit);
        return operand == null ? null : Numbers.unary(unary.getOperator(), operand);
      }
      default -> {
        return null;
      }
    }
  }

  private static @Nullable Folded binary(BinaryExpr whole, Unit unit) {
    if (!canFold(whole.getRight())) {
      return null;
    }
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = whole;
    while (left instanceof BinaryExpr binary) {
      if (!canFold(binary.getRight())) {
        return null;
      }
      chain.push(binary);
      left = Expressions.unwrap(binary.getLeft());
    }
    Folded value = fold(left, unit);
    StringBuilder text = null;
    for (BinaryExpr step : chain) {
      Folded right = value == null ? null : fold(step.getRight(), unit);
      if (value == null || right == null) {
        return null;
      }
      if (step.getOperator() == BinaryExpr.Operator.PLUS
          && (value.constant instanceof Constant.Text || right.constant instanceof Constant.Text)) {
        if (text == null) {
          String first = Numbers.show(value);
          if (first == null) {
            return null;
          }
          text = new StringBuilder(first);
        }
        String next = Numbers.show(right);
        if (next == null) {
          return null;
        }
        text.append(next);
        value = TEXT;
      } else if (text != null) {
        return null;
      } else {
        value = Numbers.binary(step.getOperator(), value, right);
      }
    }
    return text == null ? value : text(text.toString(), whole, unit);
  }

  /** Stands for the text that is being joined. */
  private static final Folded TEXT = new Folded(new Constant.Text(""), false);

  private static boolean canFold(Expression written) {
    Expression expression = Expressions.unwrap(written);
    return expression instanceof LiteralExpr
        || expression instanceof UnaryExpr
        || expression instanceof BinaryExpr;
  }

  /**
   * A folded value.
   *
   * @param isLong for a whole number, whether it is a {@code long}
   */
  record Folded(Constant constant, boolean isLong) {}
}
