package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An executable body, a method's or that of a lambda in it, with its variables' definitions. */
final class Code {
  private final Procedure procedure;
  private final Body body;
  private final @Nullable Code outer;
  private final @Nullable LambdaFact lambda;
  private final List<Integer> captures;
  private final int blockOfMaking;
  private final Map<Integer, List<Instruction>> definitions = new HashMap<>();

  /** The body of a method. */
  Code(Procedure procedure, Body body) {
    this(procedure, body, null, null, List.of(), -1);
  }

  /** The body of a lambda that {@code outer} makes in one of its blocks. */
  Code(Code outer, LambdaFact lambda, List<Integer> captures, int block) {
    this(outer.procedure, lambda.body(), outer, lambda, captures, block);
  }

  private Code(
      Procedure procedure,
      Body body,
      @Nullable Code outer,
      @Nullable LambdaFact lambda,
      List<Integer> captures,
      int blockOfMaking) {
    this.procedure = procedure;
    this.body = body;
    this.outer = outer;
    this.lambda = lambda;
    this.captures = captures;
    this.blockOfMaking = blockOfMaking;
    for (Body.Block block : body.blocks()) {
      for (Instruction step : block.instructions()) {
        int target = target(step);
        if (target >= 0) {
          definitions.computeIfAbsent(target, k -> new ArrayList<>(1)).add(step);
        }
      }
    }
  }

  /** The body of a method, then those of its lambdas, from the outside in. */
  static List<Code> all(Procedure procedure) {
    List<Code> all = new ArrayList<>(1);
    Body body = procedure.body();
    if (body != null) {
      add(new Code(procedure, body), all);
    }
    return all;
  }

  private static void add(Code code, List<Code> all) {
    all.add(code);
    List<Body.Block> blocks = code.body().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      for (Instruction step : blocks.get(i).instructions()) {
        if (step instanceof Instruction.MakeLambda made && all.size() < 400) {
          TypeDecl owner = code.procedure().owner();
          if (made.lambda() < owner.facts().lambdas().size()) {
            add(
                new Code(code, owner.facts().lambdas().get(made.lambda()), made.captures(), i),
                all);
          }
        }
      }
    }
  }

  Procedure procedure() {
    return procedure;
  }

  Body body() {
    return body;
  }

  @Nullable Code outer() {
    return outer;
  }

  @Nullable LambdaFact lambda() {
    return lambda;
  }

  /** The block of the outer body in which the lambda is made. */
  int blockOfMaking() {
    return blockOfMaking;
  }

  /** What assigns a variable. */
  List<Instruction> definitions(int variable) {
    return definitions.getOrDefault(variable, List.of());
  }

  /** The variable of the outer body that a lambda's variable captures; -1 for none. */
  int captured(int variable) {
    return variable >= 1 && variable <= captures.size() ? captures.get(variable - 1) : -1;
  }

  /** The index of the parameter that a variable is; -1 for none. */
  int parameter(int variable) {
    int parameter = variable - 1 - captures.size();
    int count = lambda == null ? procedure.parameterTypes().size() : lambda.parameters().size();
    return parameter >= 0 && parameter < count ? parameter : -1;
  }

  /** Where an instruction stands. */
  Site site(int at) {
    return new Site(
        procedure.owner().unit().file().path(), body.span(at), procedure.qualifiedName());
  }

  Span span(int at) {
    return body.span(at);
  }

  private static int target(Instruction step) {
    if (step instanceof Instruction.Load load) {
      return load.target();
    } else if (step instanceof Instruction.Move move) {
      return move.target();
    } else if (step instanceof Instruction.LoadField load) {
      return load.target();
    } else if (step instanceof Instruction.LoadName load) {
      return load.target();
    } else if (step instanceof Instruction.LoadElement load) {
      return load.target();
    } else if (step instanceof Instruction.New created) {
      return created.target();
    } else if (step instanceof Instruction.NewArray created) {
      return created.target();
    } else if (step instanceof Instruction.Call call) {
      return call.target();
    } else if (step instanceof Instruction.MakeLambda made) {
      return made.target();
    } else if (step instanceof Instruction.MakeReference made) {
      return made.target();
    } else if (step instanceof Instruction.Operate operate) {
      return operate.target();
    } else if (step instanceof Instruction.Cast cast) {
      return cast.target();
    } else if (step instanceof Instruction.TypeTest test) {
      return test.target();
    } else if (step instanceof Instruction.Catch caught) {
      return caught.target();
    }
    return -1;
  }
}
