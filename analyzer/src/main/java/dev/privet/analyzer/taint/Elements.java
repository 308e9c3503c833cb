package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements of arrays, and what a loop gets from a collection. */
final class Elements {
  private final Run run;
  private final Frame frame;

  Elements(Run run, Frame frame) {
    this.run = run;
    this.frame = frame;
  }

  Value element(State state, Instruction.LoadElement i) {
    Value array = state.get(i.array());
    Constant index =
        i.index() < 0 ? null : run.constant(state.get(i.index()), Interest.Kind.CONSTANT);
    HeapKey key =
        index instanceof Constant.Whole whole ? HeapKey.index(whole.value()) : HeapKey.ELEMENTS;
    if (i.index() < 0 && array.objectCount() > 0) {
      Value iterated = iterated(state, array, frame.where(i, i.at()));
      if (iterated != null) {
        return iterated;
      }
    }
    Value value = run.heap().load(state, array, key);
    if (value.isNull() && array.objectCount() > 0 && !array.object(0).isFresh()) {
      TypeShape type = run.heap().typeOf(array.object(0), array);
      value =
          Value.of(
              run.engine()
                  .objects()
                  .opaque(i, run.paths().contentType(type, HeapKey.ELEMENTS, null)));
    }
    return value;
  }

  /** An element of a program's own collection, as its iterator gives it. */
  private @Nullable Value iterated(State state, Value collection, Where where) {
    TypeShape type = run.heap().typeOf(collection.object(0), collection);
    if (run.program().type(type.name()) == null || type.dimensions() > 0) {
      return null;
    }
    if (run.program().hierarchy().methods(type.name(), "iterator", 0).isEmpty()) {
      return null;
    }
    Value iterator =
        run.calls()
            .virtual(
                state,
                collection,
                new Invocation("iterator", List.of(), where, where.at(), List.of()));
    return run.calls()
        .virtual(state, iterator, new Invocation("next", List.of(), where, where.at(), List.of()));
  }

  void storeElement(State state, Instruction.StoreElement i) {
    Constant index = run.constant(state.get(i.index()), Interest.Kind.CONSTANT);
    Value array = state.get(i.array());
    if (index instanceof Constant.Whole whole) {
      run.heap()
          .store(
              state,
              array,
              HeapKey.index(whole.value()),
              state.get(i.value()),
              frame.where(i, i.at()));
    } else {
      run.heap().add(state, array, HeapKey.ELEMENTS, state.get(i.value()), frame.where(i, i.at()));
    }
  }

  Value array(State state, Instruction.NewArray i) {
    Obj object = run.engine().objects().fresh(i, frame.shape(i.type()));
    state.reset(object);
    Value array = Value.of(object);
    for (int e = 0; e < i.elements().size(); e++) {
      state.put(
          object, e < 64 ? HeapKey.index(e) : HeapKey.ELEMENTS, state.get(i.elements().get(e)));
    }
    return array;
  }
}
