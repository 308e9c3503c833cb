package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that requests go to, where no constant alone tells them: addresses that are put
 * together, kept in fields, handed through parameters, built by a library's builders, or filled in
 * from configuration. Values are looked up backwards, from a use to its definitions; where these
 * disagree, or one is not known, there is no answer.
 */
public final class Addresses {
  private static final int DEPTH = 16;

  /** How many variables one look-up asks for. */
  private static final int MOST = 300;

  /** Calls whose arguments may name the address; what others are given is not looked at. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "url",
          "uri",
          "baseUrl",
          "baseUri",
          "baseURI",
          "rootUri",
          "setUri",
          "setUrl",
          "setURI",
          "endpoint",
          "target",
          "resolve",
          "newBuilder",
          "POST",
          "post",
          "PUT",
          "put",
          "get",
          "GET",
          "patch",
          "delete",
          "request",
          "method",
          "newCall",
          "send",
          "sendAsync",
          "execute",
          "exchange",
          "orElse",
          "getOrDefault",
          "requireNonNull");

  private static final Set<String> LOOKUPS =
      Set.of("getProperty", "getRequiredProperty", "getenv", "getValue", "getString");

  private final Program program;
  private final Types types;
  private final Settings settings;
  private final Callers callers;

  /** The addresses of a program. */
  public Addresses(Program program, Knowledge knowledge) {
    this.program = program;
    this.types = new Types(program, knowledge.rows(), knowledge.types());
    this.settings = new Settings(program, knowledge.annotations());
    this.callers = new Callers(program);
  }

  /**
   * The host that a call sends to, with its scheme if that hides nothing.
   *
   * @param path the file of the call
   * @param span the call, on the line of the method's name
   * @param method the method's simple name
   * @param disclosed the argument with the data: what it holds is no address of its own, unless it
   *     is the whole request
   */
  public Optional<String> host(String path, Span span, String method, Span disclosed) {
    for (Code code : callers.codes(path)) {
      for (Body.Block block : code.body().blocks()) {
        for (Instruction step : block.instructions()) {
          if (step instanceof Instruction.Call call
              && call.name().equals(method)
              && span.contains(code.span(call.nameAt()))) {
            return host(code, call, disclosed);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> host(Code code, Instruction.Call call, Span disclosed) {
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean data = code.span(call.argumentAts().get(i)).equals(disclosed);
      int argument = call.arguments().get(i);
      if (!data || isBuilt(code, argument) || isRequest(types.of(code, argument).name())) {
        Optional<String> host = new Search().of(code, argument, 0).host();
        if (host.isPresent()) {
          return host;
        }
      }
    }
    return new Search().receiver(code, call, 0).host();
  }

  private static boolean isBuilt(Code code, int argument) {
    return code.definitions(argument).stream()
        .anyMatch(it -> it instanceof Instruction.Call call && call.name().equals("build"));
  }

  private static boolean isRequest(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return simple.contains("Request") || simple.startsWith("Http") || simple.endsWith("Call");
  }

  /** One look-up, which remembers where it is: a variable may be defined by itself. */
  private final class Search {
    private final Set<Object> open = new HashSet<>();
    private int asked;

    private record Use(Code code, int variable) {}

    Beginning of(Code code, int variable, int depth) {
      Use use = new Use(code, variable);
      if (variable < 0 || depth > DEPTH || ++asked > MOST || !open.add(use)) {
        return Beginning.UNKNOWN;
      }
      try {
        Code outer = code.outer();
        int captured = code.captured(variable);
        if (captured >= 0 && outer != null) {
          return of(outer, captured, depth + 1);
        }
        List<Instruction> definitions = code.definitions(variable);
        if (definitions.isEmpty()) {
          int parameter = code.lambda() == null ? code.parameter(variable) : -1;
          return parameter < 0
              ? Beginning.UNKNOWN
              : parameter(code.procedure(), parameter, depth + 1);
        }
        List<Beginning> all = new ArrayList<>();
        for (Instruction step : definitions) {
          if (!isNull(code, step) && !repeats(code, step, variable)) {
            all.add(defined(code, step, depth + 1));
          }
        }
        return agreed(all);
      } finally {
        open.remove(use);
      }
    }

    private static boolean isNull(Code code, Instruction step) {
      if (step instanceof Instruction.Move move) {
        List<Instruction> definitions = code.definitions(move.source());
        return definitions.size() == 1 && isNull(code, definitions.get(0));
      }
      return step instanceof Instruction.Load load && load.constant() instanceof Constant.Null;
    }

    /** Whether a variable gets what it had, and more: {@code url += "/x"}. */
    private boolean repeats(Code code, Instruction step, int variable) {
      return step instanceof Instruction.Move move
          && code.definitions(move.source()).stream()
              .anyMatch(
                  it -> it instanceof Instruction.Operate sum && sum.operands().get(0) == variable);
    }

    /** What several ways lead to, if they lead to the same host. */
    private static Beginning agreed(List<Beginning> all) {
      Beginning first = all.isEmpty() ? Beginning.UNKNOWN : all.get(0);
      for (Beginning each : all) {
        if (!each.equals(first) && (each.host().isEmpty() || !each.host().equals(first.host()))) {
          return Beginning.UNKNOWN;
        }
      }
      return first;
    }

    private Beginning parameter(Procedure procedure, int index, int depth) {
      Optional<String> configured =
          settings.injected(
              procedure.fact().parameters().get(index).annotations(), procedure.owner());
      if (configured.isPresent()) {
        return Beginning.whole(configured.get());
      }
      List<Beginning> all = new ArrayList<>();
      for (Callers.Use use : callers.of(procedure)) {
        all.add(of(use.code(), use.arguments().get(index), depth));
      }
      return agreed(all);
    }

    private Beginning defined(Code code, Instruction step, int depth) {
      if (step instanceof Instruction.Load load) {
        return load.constant() instanceof Constant.Text text
            ? Beginning.whole(text.value())
            : Beginning.UNKNOWN;
      } else if (step instanceof Instruction.Move move) {
        return of(code, move.source(), depth);
      } else if (step instanceof Instruction.Cast cast) {
        return of(code, cast.source(), depth);
      } else if (step instanceof Instruction.LoadName load) {
        return field(types.field(load.name(), code.procedure().owner()), depth);
      } else if (step instanceof Instruction.LoadField load) {
        String owner = types.of(code, load.receiver()).name();
        return field(program.hierarchy().field(owner, load.field()), depth);
      } else if (step instanceof Instruction.Operate sum) {
        return sum.operator() == Instruction.Operator.PLUS
            ? joined(code, sum.operands(), depth)
            : Beginning.UNKNOWN;
      } else if (step instanceof Instruction.New created) {
        return firstTold(code, created.arguments(), depth);
      } else if (step instanceof Instruction.Call call) {
        return called(code, call, depth);
      }
      return Beginning.UNKNOWN;
    }

    private Beginning joined(Code code, List<Integer> operands, int depth) {
      StringBuilder text = new StringBuilder();
      for (int operand : operands) {
        Beginning next = of(code, operand, depth);
        text.append(next.text());
        if (!next.isWhole()) {
          return new Beginning(text.toString(), false);
        }
      }
      return new Beginning(text.toString(), true);
    }

    private Beginning firstTold(Code code, List<Integer> arguments, int depth) {
      Beginning only = Beginning.UNKNOWN;
      for (int argument : arguments) {
        Beginning each = of(code, argument, depth);
        if (each.host().isPresent()) {
          return each;
        }
        only = arguments.size() == 1 ? each : only;
      }
      return only;
    }

    private Beginning field(@Nullable FieldDecl field, int depth) {
      if (field == null || depth > DEPTH || !open.add(field)) {
        return Beginning.UNKNOWN;
      }
      try {
        TypeDecl owner = field.owner();
        Optional<String> configured =
            settings.injected(field.fact().annotations(), owner).or(() -> settings.bound(field));
        if (configured.isPresent()) {
          return Beginning.whole(configured.get());
        }
        if (field.fact().constant().isPresent()) {
          return field.fact().constant().get() instanceof Constant.Text text
              ? Beginning.whole(text.value())
              : Beginning.UNKNOWN;
        }
        List<Beginning> all = new ArrayList<>();
        for (Procedure procedure : callers.settersOf(field)) {
          for (Code code : callers.codes(procedure)) {
            for (int value : Amounts.assigned(code, field)) {
              all.add(of(code, value, depth + 1));
            }
          }
        }
        return agreed(all);
      } finally {
        open.remove(field);
      }
    }

    /** What the receiver of a call was made for. */
    Beginning receiver(Code code, Instruction.Call call, int depth) {
      if (call.receiver() >= 0) {
        return of(code, call.receiver(), depth);
      }
      return call.receiver() == Instruction.Call.NAMED
          ? field(types.field(call.qualifier(), code.procedure().owner()), depth)
          : Beginning.UNKNOWN;
    }

    private Beginning called(Code code, Instruction.Call call, int depth) {
      String name = call.name();
      List<Integer> arguments = call.arguments();
      List<Procedure> targets = types.targets(types.receiver(code, call), name, arguments.size());
      if (!targets.isEmpty()) {
        return own(targets, depth);
      }
      boolean plain =
          call.receiver() >= 0
              || (call.receiver() == Instruction.Call.NAMED
                  && types.field(call.qualifier(), code.procedure().owner()) != null);
      if (LOOKUPS.contains(name) && !arguments.isEmpty()) {
        return lookedUp(code, arguments, depth);
      }
      if (name.equals("format") || name.equals("formatted")) {
        return formatted(code, call, depth);
      }
      if (!plain) {
        return firstTold(code, arguments, depth);
      }
      if (ADDRESSING.contains(name) && !arguments.isEmpty()) {
        Beginning argument = of(code, arguments.get(0), depth);
        if (argument.host().isPresent()) {
          return argument;
        }
      }
      return new Beginning(receiver(code, call, depth).text(), false);
    }

    private Beginning lookedUp(Code code, List<Integer> arguments, int depth) {
      Optional<String> value =
          Optional.of(of(code, arguments.get(0), depth))
              .filter(Beginning::isWhole)
              .flatMap(it -> settings.value(it.text()));
      return value
          .map(Beginning::whole)
          .orElseGet(
              () -> arguments.size() == 2 ? of(code, arguments.get(1), depth) : Beginning.UNKNOWN);
    }

    private Beginning formatted(Code code, Instruction.Call call, int depth) {
      boolean own = call.name().equals("formatted");
      List<Integer> arguments = call.arguments();
      Beginning pattern =
          own
              ? receiver(code, call, depth)
              : arguments.isEmpty() ? Beginning.UNKNOWN : of(code, arguments.get(0), depth);
      int gap = pattern.text().indexOf('%');
      if (gap < 0) {
        return pattern;
      }
      int filling = own ? 0 : 1;
      if (gap == 0 && pattern.text().startsWith("%s") && filling < arguments.size()) {
        Beginning first = of(code, arguments.get(filling), depth);
        String rest = pattern.text().substring(2);
        int next = rest.indexOf('%');
        return first.isWhole()
            ? new Beginning(first.text() + (next < 0 ? rest : rest.substring(0, next)), next < 0)
            : first;
      }
      return new Beginning(pattern.text().substring(0, gap), false);
    }

    /** What the program's own methods answer in every case. */
    private Beginning own(List<Procedure> targets, int depth) {
      List<Beginning> all = new ArrayList<>();
      for (Procedure target : targets) {
        for (Code code : callers.codes(target)) {
          if (code.lambda() == null) {
            for (Body.Block block : code.body().blocks()) {
              if (block.end() instanceof Body.Terminator.Return returned && returned.value() >= 0) {
                all.add(of(code, returned.value(), depth + 1));
              }
            }
          }
        }
      }
      return agreed(all);
    }
  }
}
