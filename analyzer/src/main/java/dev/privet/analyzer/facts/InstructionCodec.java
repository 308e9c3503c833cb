package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.facts.Instruction.Cast;
import dev.privet.analyzer.facts.Instruction.Catch;
import dev.privet.analyzer.facts.Instruction.Load;
import dev.privet.analyzer.facts.Instruction.LoadElement;
import dev.privet.analyzer.facts.Instruction.LoadField;
import dev.privet.analyzer.facts.Instruction.LoadName;
import dev.privet.analyzer.facts.Instruction.MakeLambda;
import dev.privet.analyzer.facts.Instruction.MakeReference;
import dev.privet.analyzer.facts.Instruction.Move;
import dev.privet.analyzer.facts.Instruction.New;
import dev.privet.analyzer.facts.Instruction.NewArray;
import dev.privet.analyzer.facts.Instruction.Operate;
import dev.privet.analyzer.facts.Instruction.Operator;
import dev.privet.analyzer.facts.Instruction.StoreElement;
import dev.privet.analyzer.facts.Instruction.StoreField;
import dev.privet.analyzer.facts.Instruction.StoreName;
import dev.privet.analyzer.facts.Instruction.TypeTest;

/** Instructions, to and from bytes: the kind, the position, then the components in order. */
final class InstructionCodec {
  private static final Operator[] OPERATORS = Operator.values();

  private InstructionCodec() {}

  static void write(Sink sink, Instruction step) {
    if (step instanceof Load load) {
      begin(sink, 0, step, load.target());
      AnnotationCodec.write(sink, load.constant());
    } else if (step instanceof Move move) {
      begin(sink, 1, step, move.target());
      sink.number(move.source());
    } else if (step instanceof LoadField load) {
      begin(sink, 2, step, load.target());
      sink.number(load.receiver());
      sink.string(load.field());
    } else if (step instanceof StoreField store) {
      begin(sink, 3, step, store.receiver());
      sink.string(store.field());
      sink.number(store.value());
    } else if (step instanceof LoadName load) {
      begin(sink, 4, step, load.target());
      sink.string(load.name());
    } else if (step instanceof StoreName store) {
      begin(sink, 5, step, store.value());
      sink.string(store.name());
    } else if (step instanceof LoadElement load) {
      begin(sink, 6, step, load.target());
      sink.number(load.array());
      sink.number(load.index());
    } else if (step instanceof StoreElement store) {
      begin(sink, 7, step, store.array());
      sink.number(store.index());
      sink.number(store.value());
    } else if (step instanceof Call call) {
      begin(sink, 8, step, call.target());
      sink.number(call.receiver());
      sink.string(call.qualifier());
      sink.string(call.name());
      sink.numbers(call.arguments());
      sink.count(call.nameAt());
      sink.numbers(call.argumentAts());
    } else {
      writeRarer(sink, step);
    }
  }

  private static void writeRarer(Sink sink, Instruction step) {
    if (step instanceof New created) {
      begin(sink, 9, step, created.target());
      sink.type(created.type());
      sink.numbers(created.arguments());
      sink.number(created.outer());
      sink.string(created.declared());
      sink.numbers(created.captures());
      sink.numbers(created.argumentAts());
    } else if (step instanceof Operate operate) {
      begin(sink, 10, step, operate.target());
      sink.count(operate.operator().ordinal());
      sink.numbers(operate.operands());
    } else if (step instanceof MakeLambda lambda) {
      begin(sink, 11, step, lambda.target());
      sink.count(lambda.lambda());
      sink.numbers(lambda.captures());
    } else if (step instanceof MakeReference reference) {
      begin(sink, 12, step, reference.target());
      sink.number(reference.receiver());
      sink.type(reference.type());
      sink.string(reference.name());
    } else if (step instanceof NewArray array) {
      begin(sink, 13, step, array.target());
      sink.type(array.type());
      sink.numbers(array.elements());
    } else if (step instanceof Cast cast) {
      begin(sink, 14, step, cast.target());
      sink.type(cast.type());
      sink.number(cast.source());
    } else if (step instanceof TypeTest test) {
      begin(sink, 15, step, test.target());
      sink.number(test.source());
      sink.type(test.type());
    } else if (step instanceof Catch caught) {
      begin(sink, 16, step, caught.target());
      sink.each(caught.types(), Sink::type);
    }
  }

  private static void begin(Sink sink, int kind, Instruction step, int first) {
    sink.count(kind);
    sink.count(step.at());
    sink.number(first);
  }

  static Instruction read(Source source) {
    int kind = source.count();
    int at = source.count();
    int first = source.number();
    return switch (kind) {
      case 0 -> new Load(first, AnnotationCodec.constant(source), at);
      case 1 -> new Move(first, source.number(), at);
      case 2 -> new LoadField(first, source.number(), source.string(), at);
      case 3 -> new StoreField(first, source.string(), source.number(), at);
      case 4 -> new LoadName(first, source.string(), at);
      case 5 -> new StoreName(source.string(), first, at);
      case 6 -> new LoadElement(first, source.number(), source.number(), at);
      case 7 -> new StoreElement(first, source.number(), source.number(), at);
      case 8 ->
          new Call(
              first,
              source.number(),
              source.string(),
              source.string(),
              source.numbers(),
              at,
              source.count(),
              source.numbers());
      case 9 ->
          new New(
              first,
              source.type(),
              source.numbers(),
              source.number(),
              source.string(),
              source.numbers(),
              at,
              source.numbers());
      case 10 -> new Operate(first, OPERATORS[source.count()], source.numbers(), at);
      case 11 -> new MakeLambda(first, source.count(), source.numbers(), at);
      case 12 -> new MakeReference(first, source.number(), source.type(), source.string(), at);
      case 13 -> new NewArray(first, source.type(), source.numbers(), at);
      case 14 -> new Cast(first, source.type(), source.number(), at);
      case 15 -> new TypeTest(first, source.number(), source.type(), at);
      case 16 -> new Catch(first, source.each(Source::type), at);
      default -> throw new IllegalArgumentException("no kind of instruction: " + kind);
    };
  }
}
