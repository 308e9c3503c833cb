package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each instruction does to a state. */
final class Steps {
  private final Run run;
  private final Frame frame;
  private final Variables variables;
  private final Fields fields;
  private final Names names;
  private final Elements elements;
  private final Creations creations;
  private final CallSites calls;

  Steps(Run run, Frame frame) {
    this.run = run;
    this.frame = frame;
    this.variables = new Variables(run, frame);
    this.fields = new Fields(run);
    this.names = new Names(run, frame, fields);
    this.elements = new Elements(run, frame);
    this.creations = new Creations(run, frame, names);
    this.calls = new CallSites(run, frame, names);
  }

  void execute(State state, Instruction instruction, @Nullable Value caught) {
    if (instruction instanceof Instruction.Call i) {
      variables.assign(state, i.target(), calls.call(state, i));
    } else if (instruction instanceof Instruction.Load i) {
      variables.assign(state, i.target(), Value.of(i.constant(), typeOf(i.constant())));
    } else if (instruction instanceof Instruction.Move i) {
      Value moved = state.get(i.source());
      boolean redacted = frame.plan().redaction.ofVariable(i.target());
      variables.assign(
          state, i.target(), redacted ? run.covered(state, moved, frame.where(i, i.at())) : moved);
      state.moved(i.target(), i.source());
    } else if (instruction instanceof Instruction.LoadField i) {
      variables.assign(
          state,
          i.target(),
          fields.field(state, state.get(i.receiver()), i.field(), frame.where(i, i.at())));
    } else if (instruction instanceof Instruction.StoreField i) {
      fields.storeField(
          state, state.get(i.receiver()), i.field(), state.get(i.value()), frame.where(i, i.at()));
    } else if (instruction instanceof Instruction.LoadName i) {
      variables.assign(state, i.target(), names.name(state, i.name(), frame.where(i, i.at())));
    } else if (instruction instanceof Instruction.StoreName i) {
      names.storeName(state, i);
    } else if (instruction instanceof Instruction.LoadElement i) {
      variables.assign(state, i.target(), elements.element(state, i));
    } else if (instruction instanceof Instruction.StoreElement i) {
      elements.storeElement(state, i);
    } else if (instruction instanceof Instruction.New i) {
      variables.assign(state, i.target(), creations.create(state, i));
    } else if (instruction instanceof Instruction.NewArray i) {
      variables.assign(state, i.target(), elements.array(state, i));
    } else if (instruction instanceof Instruction.MakeLambda i) {
      variables.assign(state, i.target(), creations.lambda(state, i));
    } else if (instruction instanceof Instruction.MakeReference i) {
      variables.assign(state, i.target(), creations.reference(state, i));
    } else if (instruction instanceof Instruction.Operate i) {
      variables.assign(state, i.target(), new Operators(run, frame).operate(state, i));
    } else if (instruction instanceof Instruction.Cast i) {
      variables.assign(state, i.target(), state.get(i.source()).withType(frame.shape(i.type())));
    } else if (instruction instanceof Instruction.TypeTest i) {
      variables.assign(state, i.target(), Value.CLEAN.withType(TypeShape.of("boolean")));
    } else if (instruction instanceof Instruction.Catch i) {
      variables.assign(state, i.target(), caught(caught, i));
    }
  }

  private Value caught(@Nullable Value caught, Instruction.Catch i) {
    TypeShape type =
        i.types().isEmpty() ? TypeShape.of("java.lang.Throwable") : frame.shape(i.types().get(0));
    Value unseen = Value.of(run.engine().objects().opaque(i, type));
    return caught == null ? unseen : caught;
  }

  private static TypeShape typeOf(Constant constant) {
    if (constant instanceof Constant.Text) {
      return Shapes.STRING;
    }
    if (constant instanceof Constant.Whole) {
      return TypeShape.of("int");
    }
    if (constant instanceof Constant.Real) {
      return TypeShape.of("double");
    }
    if (constant instanceof Constant.Truth) {
      return TypeShape.of("boolean");
    }
    if (constant instanceof Constant.Letter) {
      return TypeShape.of("char");
    }
    return constant instanceof Constant.ClassOf ? TypeShape.of("java.lang.Class") : Shapes.UNKNOWN;
  }

  static List<Value> values(State state, List<Integer> variables) {
    List<Value> values = new ArrayList<>(variables.size());
    for (int variable : variables) {
      values.add(state.get(variable));
    }
    return values;
  }

  /** A throw statement. */
  void thrown(State state, Terminator.Throw raised) {
    frame.raise(state, state.get(raised.value()));
  }
}
