package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators make of values: concatenation, arithmetic, comparison; constants are folded. */
final class Operators {
  /** The longest text that folding makes. */
  private static final int MAX_TEXT = 20_000;

  /**
   * In place of the length of a text: {@code length-4} is then a constant that rows can ask for.
   */
  static final Constant LENGTH = new Constant.Text("length");

  private static final TypeShape BOOLEAN = TypeShape.of("boolean");

  private final Run run;
  private final Frame frame;

  Operators(Run run, Frame frame) {
    this.run = run;
    this.frame = frame;
  }

  Value operate(State state, Instruction.Operate i) {
    List<Integer> operands = i.operands();
    return switch (i.operator()) {
      case PLUS -> plus(state, i);
      case AND -> logic(state, operands, false);
      case OR -> logic(state, operands, true);
      case NOT -> not(state.get(operands.get(0)));
      case EQUAL -> equality(state.get(operands.get(0)), state.get(operands.get(1)), true);
      case UNEQUAL -> equality(state.get(operands.get(0)), state.get(operands.get(1)), false);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          order(i.operator(), state.get(operands.get(0)), state.get(operands.get(1)));
      case MINUS, TIMES, DIVIDE, REMAINDER, BITS, NEGATE -> arithmetic(state, i);
    };
  }

  private Value plus(State state, Instruction.Operate i) {
    boolean text = false;
    boolean number = true;
    boolean constant = true;
    for (int operand : i.operands()) {
      Value value = state.get(operand);
      text |= Shapes.isText(value.type()) || value.constant() instanceof Constant.Text;
      number &= Shapes.isNumber(value.type());
      constant &= value.constant() != null && value.labels().isEmpty();
    }
    if (number && !text) {
      return arithmetic(state, i);
    }
    if (constant) {
      return folded(state, i);
    }
    Where where = frame.where(i, i.at());
    Labels labels = Labels.NONE;
    boolean unknown = false;
    boolean covered = isCovered(state, i);
    for (int operand : i.operands()) {
      Value value = state.get(operand);
      Labels told = run.disclosure().text(state, value, where);
      if (covered && !told.isEmpty() && run.engine().covering().isPiece(frame.body(), operand)) {
        told =
            Application.changed(
                told, Form.MASKED, where.step(Step.Kind.TRANSFORM, "covered: masked"));
      }
      labels = labels.and(told);
      unknown |= value.isUnknown();
    }
    if (labels.isEmpty() && unknown) {
      return Value.of(run.engine().objects().opaque(i, Shapes.STRING));
    }
    return Value.of(labels, Shapes.STRING);
  }

  /** Whether something in a concatenation stands for what was left out. */
  private boolean isCovered(State state, Instruction.Operate i) {
    for (int operand : i.operands()) {
      Value value = state.get(operand);
      if (Covering.covers(value.constant())
          || (value.labels().isEmpty()
              && run.engine().covering().isRepeated(frame.body(), operand))) {
        return true;
      }
    }
    return false;
  }

  private Value folded(State state, Instruction.Operate i) {
    StringBuilder text = new StringBuilder();
    for (int operand : i.operands()) {
      Constant constant = state.get(operand).constant();
      String part = Literals.keyText(constant);
      text.append(
          part != null
              ? part
              : constant instanceof Constant.Truth truth
                  ? String.valueOf(truth.value())
                  : constant instanceof Constant.Real real ? String.valueOf(real.value()) : "null");
      if (text.length() > MAX_TEXT) {
        return Value.CLEAN.withType(Shapes.STRING);
      }
    }
    return Value.of(new Constant.Text(text.toString()), Shapes.STRING);
  }

  private Value arithmetic(State state, Instruction.Operate i) {
    Labels labels = Labels.NONE;
    TypeShape type = Shapes.UNKNOWN;
    Long sum = i.operator() == Instruction.Operator.PLUS ? 0L : null;
    for (int operand : i.operands()) {
      Value value = state.get(operand);
      labels = labels.and(value.labels());
      type = Shapes.isUnknown(type) ? value.type() : type;
      if (sum != null) {
        sum =
            value.constant() instanceof Constant.Whole whole
                ? Long.valueOf(sum + whole.value())
                : null;
      }
    }
    if (i.operator() == Instruction.Operator.MINUS && i.operands().size() == 2) {
      Constant from = state.get(i.operands().get(0)).constant();
      Constant by = state.get(i.operands().get(1)).constant();
      if (LENGTH.equals(from) && by instanceof Constant.Whole whole) {
        return Value.of(new Constant.Text("length-" + whole.value()), type);
      }
    }
    if (sum != null && labels.isEmpty()) {
      return Value.of(new Constant.Whole(sum), type);
    }
    if (labels.isEmpty()
        && i.operands().size() == 2
        && state.get(i.operands().get(0)).constant() instanceof Constant.Whole a
        && state.get(i.operands().get(1)).constant() instanceof Constant.Whole b) {
      Long value =
          switch (i.operator()) {
            case MINUS -> Long.valueOf(a.value() - b.value());
            case TIMES -> Long.valueOf(a.value() * b.value());
            case DIVIDE -> b.value() == 0 ? null : Long.valueOf(a.value() / b.value());
            default -> null;
          };
      if (value != null) {
        return Value.of(new Constant.Whole(value), type);
      }
    }
    return Value.of(labels, type);
  }

  private Value logic(State state, List<Integer> operands, boolean dominant) {
    boolean all = true;
    for (int operand : operands) {
      Constant constant = run.constant(state.get(operand), Interest.Kind.CONSTANT);
      if (constant instanceof Constant.Truth truth) {
        if (truth.value() == dominant) {
          return truth(dominant);
        }
      } else {
        all = false;
      }
    }
    return all ? truth(!dominant) : Value.CLEAN.withType(BOOLEAN);
  }

  private Value not(Value value) {
    Constant constant = run.constant(value, Interest.Kind.CONSTANT);
    return constant instanceof Constant.Truth truth
        ? truth(!truth.value())
        : Value.CLEAN.withType(BOOLEAN);
  }

  private static Value truth(boolean value) {
    return Value.of(new Constant.Truth(value), BOOLEAN);
  }

  private Value equality(Value left, Value right, boolean equal) {
    if (left.isNull() || right.isNull()) {
      Value other = left.isNull() ? right : left;
      if (!(left.isNull() ? left : right).isCertainlyNull()
          || (other.isNull() && !other.isCertainlyNull())) {
        return Value.CLEAN.withType(BOOLEAN);
      }
      if (other.isNull() && other.labels().isEmpty()) {
        return truth(equal);
      }
      if (other.constant() != null) {
        return truth(!equal);
      }
      Path symbol = other.symbol();
      if (symbol != null && !symbol.isGlobal()) {
        run.interests.add(new Interest(symbol, Interest.Kind.NULLNESS));
      }
      return Value.CLEAN.withType(BOOLEAN);
    }
    @Nullable Constant one = run.constant(left, Interest.Kind.CONSTANT);
    @Nullable Constant two = run.constant(right, Interest.Kind.CONSTANT);
    if (one != null && two != null && one.getClass() == two.getClass()) {
      return truth(one.equals(two) == equal);
    }
    return Value.CLEAN.withType(BOOLEAN);
  }

  private Value order(Instruction.Operator operator, Value left, Value right) {
    if (left.constant() instanceof Constant.Whole a
        && right.constant() instanceof Constant.Whole b) {
      return truth(
          switch (operator) {
            case LESS -> a.value() < b.value();
            case LESS_EQUAL -> a.value() <= b.value();
            case GREATER -> a.value() > b.value();
            default -> a.value() >= b.value();
          });
    }
    return Value.CLEAN.withType(BOOLEAN);
  }
}
