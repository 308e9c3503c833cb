package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What expressions about time come to: constants, {@code java.time}, {@code TimeUnit}, arithmetic,
 * fields filled from configuration, parameters that every caller fills alike, and one's own
 * accessors.
 */
final class Amounts {
  private static final int DEPTH = 14;
  private static final Set<String> NOW =
      Set.of("now", "instant", "millis", "currentTimeMillis", "getInstance");
  private static final Set<String> SAME_MOMENT =
      Set.of(
          "from",
          "valueOf",
          "toInstant",
          "toEpochMilli",
          "getTime",
          "atZone",
          "atOffset",
          "toLocalDate",
          "toLocalDateTime",
          "toOffsetDateTime",
          "atStartOfDay",
          "truncatedTo",
          "ofInstant",
          "ofEpochMilli",
          "getEpochSecond",
          "toEpochSecond",
          "withZoneSameInstant");
  private static final Set<String> SAME_SPAN =
      Set.of("toMillis", "getSeconds", "toSeconds", "toMinutes", "toHours", "toDays", "getDays");

  private final Program program;
  private final Types types;
  private final Calls calls;
  private final Settings settings;

  Amounts(Program program, Types types, Calls calls, Settings settings) {
    this.program = program;
    this.types = types;
    this.calls = calls;
    this.settings = settings;
  }

  Types types() {
    return types;
  }

  /** What a variable holds. */
  Amount of(Code code, int variable) {
    return of(code, variable, 0);
  }

  /** What a variable holds as a length of time; a bare number is one of {@code unit}. */
  Optional<Duration> span(Code code, int variable, String unit) {
    return span(of(code, variable), unit);
  }

  static Optional<Duration> span(Amount amount, String unit) {
    if (amount instanceof Amount.Span span) {
      return Optional.of(span.value());
    } else if (amount instanceof Amount.Whole whole) {
      return unit.isEmpty() ? Optional.empty() : Units.of(whole.value(), unit);
    } else if (amount instanceof Amount.Word word) {
      return Units.parse(word.value(), unit);
    } else if (amount instanceof Amount.Moment moment) {
      return Optional.of(moment.before().abs());
    }
    return Optional.empty();
  }

  /** The text that a variable holds, if it is one. */
  Optional<String> text(Code code, int variable) {
    return of(code, variable) instanceof Amount.Word word
        ? Optional.of(word.value())
        : Optional.empty();
  }

  private Amount of(Code code, int variable, int depth) {
    if (variable < 0 || depth > DEPTH) {
      return Amount.UNKNOWN;
    }
    Code outer = code.outer();
    int captured = code.captured(variable);
    if (captured >= 0 && outer != null) {
      return of(outer, captured, depth + 1);
    }
    List<Instruction> definitions = code.definitions(variable);
    if (definitions.isEmpty()) {
      int parameter = code.lambda() == null ? code.parameter(variable) : -1;
      return parameter < 0 ? Amount.UNKNOWN : parameter(code.procedure(), parameter, depth + 1);
    }
    Set<Amount> amounts = new LinkedHashSet<>();
    definitions.forEach(it -> amounts.add(defined(code, it, depth + 1)));
    return amounts.size() == 1 ? amounts.iterator().next() : Amount.UNKNOWN;
  }

  private Amount parameter(Procedure procedure, int index, int depth) {
    Optional<Amount> configured =
        configured(procedure.fact().parameters().get(index).annotations(), procedure.owner());
    if (configured.isPresent()) {
      return configured.get();
    }
    Set<Amount> amounts = new LinkedHashSet<>();
    for (CallSite site : calls.of(procedure)) {
      if (index < site.arguments().size()) {
        amounts.add(of(site.code(), site.arguments().get(index), depth));
      }
    }
    return amounts.size() == 1 ? amounts.iterator().next() : Amount.UNKNOWN;
  }

  private Amount defined(Code code, Instruction step, int depth) {
    if (step instanceof Instruction.Load load) {
      return constant(load.constant());
    } else if (step instanceof Instruction.Move move) {
      return of(code, move.source(), depth);
    } else if (step instanceof Instruction.Cast cast) {
      return of(code, cast.source(), depth);
    } else if (step instanceof Instruction.LoadName load) {
      return named(load.name(), code.procedure().owner(), depth);
    } else if (step instanceof Instruction.LoadField load) {
      FieldDecl field =
          program.hierarchy().field(types.of(code, load.receiver()).name(), load.field());
      return field == null ? Amount.UNKNOWN : field(field, depth);
    } else if (step instanceof Instruction.Operate operate) {
      return operated(code, operate, depth);
    } else if (step instanceof Instruction.New created) {
      boolean now = created.type().name().endsWith("Date") && created.arguments().isEmpty();
      return now
          ? new Amount.Moment(Duration.ZERO)
          : created.arguments().size() == 1
              ? of(code, created.arguments().get(0), depth)
              : Amount.UNKNOWN;
    } else if (step instanceof Instruction.Call call) {
      return called(code, call, depth);
    }
    return Amount.UNKNOWN;
  }

  private static Amount constant(Constant constant) {
    if (constant instanceof Constant.Whole whole) {
      return new Amount.Whole(whole.value());
    }
    return constant instanceof Constant.Text text ? new Amount.Word(text.value()) : Amount.UNKNOWN;
  }

  private Amount named(String name, TypeDecl scope, int depth) {
    FieldDecl field = types.field(name, scope);
    if (field != null && !field.fact().enumConstant()) {
      return field(field, depth);
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return last.equals(last.toUpperCase(Locale.ROOT)) ? new Amount.Word(last) : Amount.UNKNOWN;
  }

  /** What a field holds: configuration, a constant, or what is assigned to it in one way. */
  Amount field(FieldDecl field, int depth) {
    if (depth > DEPTH) {
      return Amount.UNKNOWN;
    }
    TypeDecl owner = field.owner();
    Optional<Amount> configured = configured(field.fact().annotations(), owner);
    if (configured.isPresent()) {
      return configured.get();
    }
    Optional<Amount> bound = settings.bound(field).map(Amounts::word);
    if (bound.isPresent()) {
      return bound.get();
    }
    if (field.fact().constant().isPresent()) {
      return constant(field.fact().constant().get());
    }
    Set<Amount> amounts = new LinkedHashSet<>();
    for (String method : List.of(MethodFact.STATICS, MethodFact.FIELDS, MethodFact.CONSTRUCTOR)) {
      for (Procedure procedure : owner.methods(method)) {
        for (Code code : calls.codes(procedure)) {
          for (int value : assigned(code, field)) {
            amounts.add(of(code, value, depth + 1));
          }
        }
      }
    }
    return amounts.size() == 1 ? amounts.iterator().next() : Amount.UNKNOWN;
  }

  static List<Integer> assigned(Code code, FieldDecl field) {
    List<Integer> values = new ArrayList<>(1);
    for (Body.Block block : code.body().blocks()) {
      for (Instruction step : block.instructions()) {
        if (step instanceof Instruction.StoreField store && store.field().equals(field.name())) {
          values.add(store.value());
        } else if (step instanceof Instruction.StoreName store
            && (store.name().equals(field.name()) || store.name().endsWith("." + field.name()))) {
          values.add(store.value());
        }
      }
    }
    return values;
  }

  private Optional<Amount> configured(List<AnnotationFact> annotations, TypeDecl scope) {
    return settings
        .injected(annotations, scope)
        .map(it -> it.isEmpty() ? Amount.UNKNOWN : word(it));
  }

  /** A text with its placeholders filled in from the configuration. */
  Amount filled(String text) {
    return settings.filled(text).map(Amounts::word).orElse(Amount.UNKNOWN);
  }

  private static Amount word(String text) {
    return text.matches("-?\\d{1,15}")
        ? new Amount.Whole(Long.parseLong(text))
        : new Amount.Word(text);
  }

  private Amount operated(Code code, Instruction.Operate operate, int depth) {
    List<Amount> operands = new ArrayList<>();
    operate.operands().forEach(it -> operands.add(of(code, it, depth)));
    Amount result = operands.get(0);
    if (operate.operator() == Instruction.Operator.NEGATE && result instanceof Amount.Whole whole) {
      return new Amount.Whole(-whole.value());
    }
    for (int i = 1; i < operands.size(); i++) {
      result = combined(operate.operator(), result, operands.get(i));
    }
    return operands.size() > 1 ? result : Amount.UNKNOWN;
  }

  private static Amount combined(Instruction.Operator operator, Amount left, Amount right) {
    if (left instanceof Amount.Whole a && right instanceof Amount.Whole b) {
      return switch (operator) {
        case PLUS -> new Amount.Whole(a.value() + b.value());
        case MINUS -> new Amount.Whole(a.value() - b.value());
        case TIMES -> new Amount.Whole(a.value() * b.value());
        case DIVIDE -> b.value() == 0 ? Amount.UNKNOWN : new Amount.Whole(a.value() / b.value());
        default -> Amount.UNKNOWN;
      };
    }
    if (left instanceof Amount.Word a && operator == Instruction.Operator.PLUS) {
      return right instanceof Amount.Word b
          ? new Amount.Word(a.value() + b.value())
          : right instanceof Amount.Whole c
              ? new Amount.Word(a.value() + c.value())
              : Amount.UNKNOWN;
    }
    Optional<Duration> by = span(right, "ms");
    if (left instanceof Amount.Moment moment && by.isPresent()) {
      return switch (operator) {
        case MINUS -> new Amount.Moment(moment.before().plus(by.get()));
        case PLUS -> new Amount.Moment(moment.before().minus(by.get()));
        default -> Amount.UNKNOWN;
      };
    }
    return Amount.UNKNOWN;
  }

  private Amount called(Code code, Instruction.Call call, int depth) {
    List<Amount> arguments = new ArrayList<>();
    call.arguments().forEach(it -> arguments.add(of(code, it, depth)));
    String name = call.name();
    if (NOW.contains(name) && arguments.size() <= 1) {
      return new Amount.Moment(Duration.ZERO);
    }
    Amount base = call.receiver() >= 0 ? of(code, call.receiver(), depth) : Amount.UNKNOWN;
    if (call.receiver() == Instruction.Call.NAMED) {
      base = named(call.qualifier(), code.procedure().owner(), depth);
    }
    Amount computed = TimeCalls.result(name, base, arguments);
    if (!(computed instanceof Amount.Unknown)) {
      return computed;
    }
    if (SAME_MOMENT.contains(name)) {
      return arguments.isEmpty() || base instanceof Amount.Moment ? base : arguments.get(0);
    }
    if (SAME_SPAN.contains(name) && arguments.isEmpty() && base instanceof Amount.Span) {
      return base;
    }
    return own(types.targets(types.receiver(code, call), name, arguments.size()), depth);
  }

  /** What one's own method returns in every case. */
  private Amount own(List<Procedure> targets, int depth) {
    Set<Amount> amounts = new LinkedHashSet<>();
    for (Procedure target : targets) {
      Body body = target.body();
      if (body == null || calls.codes(target).isEmpty()) {
        continue;
      }
      Code code = calls.codes(target).get(0);
      for (Body.Block block : body.blocks()) {
        if (block.end() instanceof Body.Terminator.Return returned) {
          amounts.add(of(code, returned.value(), depth + 1));
        }
      }
    }
    return amounts.size() == 1 ? amounts.iterator().next() : Amount.UNKNOWN;
  }
}
