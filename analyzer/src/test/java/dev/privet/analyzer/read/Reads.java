package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;
import java.util.ArrayList;
import java.util.List;

/** Which variables an instruction reads, and which one it writes. */
final class Reads {
  private Reads() {}

  static List<Integer> of(Instruction step) {
    List<Integer> reads = new ArrayList<>();
    if (step instanceof Instruction.Move move) {
      reads.add(move.source());
    } else if (step instanceof Instruction.LoadField load) {
      reads.add(load.receiver());
    } else if (step instanceof Instruction.StoreField store) {
      reads.add(store.receiver());
      reads.add(store.value());
    } else if (step instanceof Instruction.StoreName store) {
      reads.add(store.value());
    } else if (step instanceof Instruction.LoadElement load) {
      reads.add(load.array());
      reads.add(load.index());
    } else if (step instanceof Instruction.StoreElement store) {
      reads.addAll(List.of(store.array(), store.index(), store.value()));
    } else if (step instanceof Instruction.New created) {
      reads.addAll(created.arguments());
      reads.addAll(created.captures());
      reads.add(created.outer());
    } else if (step instanceof Instruction.NewArray array) {
      reads.addAll(array.elements());
    } else if (step instanceof Instruction.Call call) {
      reads.add(call.receiver());
      reads.addAll(call.arguments());
    } else if (step instanceof Instruction.MakeLambda lambda) {
      reads.addAll(lambda.captures());
    } else if (step instanceof Instruction.MakeReference reference) {
      reads.add(reference.receiver());
    } else if (step instanceof Instruction.Operate operate) {
      reads.addAll(operate.operands());
    } else if (step instanceof Instruction.Cast cast) {
      reads.add(cast.source());
    } else if (step instanceof Instruction.TypeTest test) {
      reads.add(test.source());
    }
    reads.removeIf(variable -> variable < 0);
    return reads;
  }

  static List<Integer> of(Terminator end) {
    int read = -1;
    if (end instanceof Terminator.Branch branch) {
      read = branch.condition();
    } else if (end instanceof Terminator.Choose choose) {
      read = choose.selector();
    } else if (end instanceof Terminator.Return result) {
      read = result.value();
    } else if (end instanceof Terminator.Throw thrown) {
      read = thrown.value();
    }
    return read < 0 ? List.of() : List.of(read);
  }

  static int target(Instruction step) {
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
    } else if (step instanceof Instruction.NewArray array) {
      return array.target();
    } else if (step instanceof Instruction.Call call) {
      return call.target();
    } else if (step instanceof Instruction.MakeLambda lambda) {
      return lambda.target();
    } else if (step instanceof Instruction.MakeReference reference) {
      return reference.target();
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
