package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.read.Folding.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Literal numbers and the arithmetic that Java does with them; null wherever the result is not
 * certain.
 */
final class Numbers {
  private Numbers() {}

  static @Nullable Folded whole(String written, boolean isLong) {
    String digits = written.replace("_", "");
    if (digits.endsWith("L") || digits.endsWith("l")) {
      digits = digits.substring(0, digits.length() - 1);
    }
    try {
      return of(parse(digits), isLong);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static long parse(String digits) {
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return Long.parseUnsignedLong(digits.substring(2), 16);
    }
    if (digits.startsWith("0b") || digits.startsWith("0B")) {
      return Long.parseUnsignedLong(digits.substring(2), 2);
    }
    return digits.length() > 1 && digits.charAt(0) == '0'
        ? Long.parseUnsignedLong(digits, 8)
        : Long.parseUnsignedLong(digits);
  }

  static @Nullable Folded real(String written) {
    try {
      return new Folded(new Constant.Real(Double.parseDouble(written.replace("_", ""))), false);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  static @Nullable Folded unary(UnaryExpr.Operator operator, Folded operand) {
    Constant constant = operand.constant();
    if (constant instanceof Constant.Whole whole) {
      return switch (operator) {
        case MINUS -> of(-whole.value(), operand.isLong());
        case BITWISE_COMPLEMENT -> of(~whole.value(), operand.isLong());
        case PLUS -> operand;
        default -> null;
      };
    }
    if (constant instanceof Constant.Real real) {
      return switch (operator) {
        case MINUS -> new Folded(new Constant.Real(-real.value()), false);
        case PLUS -> operand;
        default -> null;
      };
    }
    boolean negates = operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
    return negates && constant instanceof Constant.Truth truth
        ? new Folded(new Constant.Truth(!truth.value()), false)
        : null;
  }

  static @Nullable Folded binary(BinaryExpr.Operator operator, Folded left, Folded right) {
    if (!(left.constant() instanceof Constant.Whole a)
        || !(right.constant() instanceof Constant.Whole b)) {
      return null;
    }
    boolean isLong = left.isLong() || right.isLong();
    return switch (operator) {
      case PLUS -> of(a.value() + b.value(), isLong);
      case MINUS -> of(a.value() - b.value(), isLong);
      case MULTIPLY -> of(a.value() * b.value(), isLong);
      case DIVIDE -> b.value() == 0 ? null : of(a.value() / b.value(), isLong);
      case REMAINDER -> b.value() == 0 ? null : of(a.value() % b.value(), isLong);
      case LEFT_SHIFT ->
          left.isLong()
              ? of(a.value() << b.value(), true)
              : of((int) a.value() << b.value(), false);
      default -> null;
    };
  }

  /** The text of a value as a concatenation shows it. */
  static @Nullable String show(Folded folded) {
    Constant constant = folded.constant();
    if (constant instanceof Constant.Text text) {
      return text.value();
    }
    if (constant instanceof Constant.Whole whole) {
      return Long.toString(whole.value());
    }
    if (constant instanceof Constant.Letter letter) {
      return String.valueOf(letter.value());
    }
    if (constant instanceof Constant.Truth truth) {
      return String.valueOf(truth.value());
    }
    return constant instanceof Constant.Null ? "null" : null;
  }

  private static Folded of(long value, boolean isLong) {
    return new Folded(new Constant.Whole(isLong ? value : (int) value), isLong);
  }
}
