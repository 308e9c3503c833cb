package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import java.util.List;

/** Bodies, to and from bytes; instructions have a file of their own. */
final class BodyCodec {
  private BodyCodec() {}

  static void write(Sink sink, Body body) {
    sink.count(body.variables());
    sink.each(body.locals(), BodyCodec::writeLocal);
    sink.each(body.blocks(), BodyCodec::writeBlock);
    writePositions(sink, body.positions());
  }

  static Body read(Source source) {
    int variables = source.count();
    List<LocalFact> locals = source.each(BodyCodec::readLocal);
    List<Block> blocks = source.each(BodyCodec::readBlock);
    return new Body(variables, locals, blocks, readPositions(source));
  }

  private static void writeLocal(Sink sink, LocalFact local) {
    sink.count(local.variable());
    sink.string(local.name());
    sink.type(local.type());
    sink.each(local.annotations(), AnnotationCodec::write);
    sink.count(local.at());
  }

  private static LocalFact readLocal(Source source) {
    return new LocalFact(
        source.count(),
        source.string(),
        source.type(),
        source.each(AnnotationCodec::read),
        source.count());
  }

  private static void writeBlock(Sink sink, Block block) {
    sink.each(block.instructions(), InstructionCodec::write);
    writeEnd(sink, block.end());
    sink.numbers(block.handlers());
  }

  private static Block readBlock(Source source) {
    return new Block(source.each(InstructionCodec::read), readEnd(source), source.numbers());
  }

  private static void writeEnd(Sink sink, Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      sink.count(0);
      sink.count(jump.block());
    } else if (end instanceof Terminator.Branch branch) {
      sink.count(1);
      sink.number(branch.condition());
      sink.count(branch.then());
      sink.count(branch.otherwise());
    } else if (end instanceof Terminator.Choose choose) {
      sink.count(2);
      sink.count(choose.selector());
      sink.each(choose.labels(), (out, labels) -> out.each(labels, AnnotationCodec::write));
      sink.numbers(choose.targets());
      sink.count(choose.fallback());
    } else if (end instanceof Terminator.Return result) {
      sink.count(3);
      sink.number(result.value());
      sink.count(result.at());
    } else if (end instanceof Terminator.Throw thrown) {
      sink.count(4);
      sink.number(thrown.value());
      sink.count(thrown.at());
    }
  }

  private static Terminator readEnd(Source source) {
    int kind = source.count();
    return switch (kind) {
      case 0 -> new Terminator.Jump(source.count());
      case 1 -> new Terminator.Branch(source.number(), source.count(), source.count());
      case 2 ->
          new Terminator.Choose(
              source.count(),
              source.each(in -> in.each(AnnotationCodec::constant)),
              source.numbers(),
              source.count());
      case 3 -> new Terminator.Return(source.number(), source.count());
      case 4 -> new Terminator.Throw(source.number(), source.count());
      default -> throw new IllegalArgumentException("no kind of end: " + kind);
    };
  }

  private static void writePositions(Sink sink, int[] quads) {
    sink.count(quads.length / 4);
    int line = 0;
    int column = 0;
    for (int i = 0; i < quads.length; i += 4) {
      sink.number(quads[i] - line);
      sink.number(quads[i + 1] - column);
      sink.number(quads[i + 2] - quads[i]);
      sink.number(quads[i + 3] - quads[i + 1]);
      line = quads[i];
      column = quads[i + 1];
    }
  }

  private static int[] readPositions(Source source) {
    int[] quads = new int[source.size() * 4];
    int line = 0;
    int column = 0;
    for (int i = 0; i < quads.length; i += 4) {
      line += source.number();
      column += source.number();
      quads[i] = line;
      quads[i + 1] = column;
      quads[i + 2] = line + source.number();
      quads[i + 3] = column + source.number();
    }
    return quads;
  }
}
