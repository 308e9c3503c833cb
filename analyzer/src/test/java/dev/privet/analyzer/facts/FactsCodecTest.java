package dev.privet.analyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.FileFacts.AllowFact;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** Facts survive their form as bytes, and nothing else is taken for facts. */
final class FactsCodecTest {
  private static final Span SPAN = new Span(3, 40, 5, 2);
  private static final TypeRef LIST =
      new TypeRef("List", List.of(new TypeRef("byte", List.of(), 2), TypeRef.ABSENT), 1);

  @Test
  void everyKindOfFactComesBackEqual() throws CorruptFactsException {
    FileFacts facts = everything();
    byte[] bytes = FactsCodec.encode(facts);
    assertThat(FactsCodec.decode(bytes)).isEqualTo(facts);
    assertThat(FactsCodec.encode(FactsCodec.decode(bytes))).isEqualTo(bytes);
  }

  @Test
  void bytesThatWereChangedAnywhereAreRefused() {
    byte[] bytes = FactsCodec.encode(everything());
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 4;
      assertThatThrownBy(() -> FactsCodec.decode(changed))
          .isInstanceOf(CorruptFactsException.class);
    }
  }

  @Test
  void bytesThatWereCutOrMadeUpAreRefused() {
    byte[] bytes = FactsCodec.encode(everything());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> FactsCodec.decode(cut)).isInstanceOf(CorruptFactsException.class);
    }
    byte[] random = new byte[1000];
    new Random(1).nextBytes(random);
    assertThatThrownBy(() -> FactsCodec.decode(random)).isInstanceOf(CorruptFactsException.class);
  }

  @Test
  void malformedContentWithAFittingChecksumIsRefusedToo() {
    Random random = new Random(2);
    byte[] bytes = FactsCodec.encode(everything());
    for (int round = 0; round < 2_000; round++) {
      byte[] content = Arrays.copyOfRange(bytes, 12, bytes.length);
      content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      byte[] sealed = sealed(content);
      try {
        FactsCodec.decode(sealed);
      } catch (CorruptFactsException expected) {
        // Other facts or a refusal: either way no other failure.
      }
    }
  }

  @Test
  void anotherVersionIsRefusedByItsNumber() {
    byte[] bytes = FactsCodec.encode(everything());
    bytes[7]++;
    assertThatThrownBy(() -> FactsCodec.decode(bytes))
        .hasMessage(
            "found version " + (FactsCodec.VERSION + 1) + ", expected " + FactsCodec.VERSION);
  }

  private static byte[] sealed(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(0x50525646)
        .putInt(FactsCodec.VERSION)
        .putInt((int) checksum.getValue())
        .put(content)
        .array();
  }

  private static FileFacts everything() {
    return new FileFacts(
        "a.b",
        List.of(new ImportFact("x.Y", true, false), new ImportFact("java.util", false, true)),
        List.of(type()),
        List.of(new AllowFact("PRV101 why", SPAN)),
        List.of(new SyntaxFault(SPAN, "found \u20ac \ud800, expected \ud83d\ude00")),
        7);
  }

  private static TypeFacts type() {
    return new TypeFacts(
        TypeFacts.Kind.RECORD,
        "T",
        "O$T",
        Optional.of("O"),
        17,
        List.of(new TypeParameterFact("X", LIST)),
        TypeRef.of("Base"),
        List.of(TypeRef.of("I"), LIST),
        List.of(annotation()),
        List.of(new ParameterFact("p", LIST, true, List.of(annotation()), SPAN)),
        List.of(
            new FieldFact(
                "f",
                LIST,
                25,
                false,
                Optional.of(new Constant.Whole(Long.MIN_VALUE)),
                List.of(),
                SPAN),
            new FieldFact("g", LIST, 0, true, Optional.empty(), List.of(annotation()), SPAN)),
        List.of(method(Optional.of(body())), method(Optional.empty())),
        List.of(new LambdaFact(List.of("a", "b"), List.of(), body(), SPAN)),
        List.of("c"),
        SPAN,
        new Span(1, 1, 100_000, 1));
  }

  private static MethodFact method(Optional<Body> body) {
    return new MethodFact("m", List.of(), List.of(), LIST, 1, true, true, List.of(), body, SPAN);
  }

  private static AnnotationFact annotation() {
    AnnotationFact.Value many =
        new AnnotationFact.Value.Many(
            List.of(
                new AnnotationFact.Value.Name("N.M"),
                new AnnotationFact.Value.Joined(List.of(new AnnotationFact.Value.Other())),
                new AnnotationFact.Value.Nested(new AnnotationFact("B", List.of())),
                new AnnotationFact.Value.Literal(new Constant.Real(-0.0))));
    return new AnnotationFact("A", List.of(new AnnotationFact.Element("value", many)));
  }

  private static Body body() {
    List<Instruction> steps =
        List.of(
            new Instruction.Load(1, new Constant.Text("t\u0000"), 0),
            new Instruction.Load(1, new Constant.Real(Double.NaN), 1),
            new Instruction.Load(1, new Constant.Truth(true), 0),
            new Instruction.Load(1, new Constant.Truth(false), 0),
            new Instruction.Load(1, new Constant.Letter('\uffff'), 0),
            new Instruction.Load(1, new Constant.Null(), 0),
            new Instruction.Load(1, new Constant.ClassOf(LIST), 0),
            new Instruction.Load(1, new Constant.Whole(-1), 0),
            new Instruction.Move(200, 1, 0),
            new Instruction.LoadField(2, 0, "f", 0),
            new Instruction.StoreField(0, "f", 1, 0),
            new Instruction.LoadName(2, "A.b", 0),
            new Instruction.StoreName("A.b", 2, 0),
            new Instruction.LoadElement(2, 1, Instruction.LoadElement.ANY, 0),
            new Instruction.StoreElement(1, 2, 3, 0),
            new Instruction.New(2, LIST, List.of(1), -1, "O$1", List.of(2, 3), 0, List.of(1)),
            new Instruction.NewArray(2, LIST, List.of(1, 2, 3), 0),
            new Instruction.Call(
                -1, Instruction.Call.NAMED, "q", "n", List.of(1), 0, 1, List.of(0)),
            new Instruction.MakeLambda(2, 0, List.of(1), 0),
            new Instruction.MakeReference(2, Instruction.Call.SUPER, TypeRef.ABSENT, "n", 0),
            new Instruction.Operate(2, Instruction.Operator.NEGATE, List.of(1), 0),
            new Instruction.Cast(2, LIST, 1, 0),
            new Instruction.TypeTest(2, 1, LIST, 0),
            new Instruction.Catch(2, List.of(LIST), 0));
    List<Block> blocks =
        List.of(
            new Block(steps, new Terminator.Jump(1), List.of(4, 3)),
            new Block(List.of(), new Terminator.Branch(-1, 2, 3), List.of()),
            new Block(
                List.of(),
                new Terminator.Choose(
                    1, List.of(List.of(new Constant.Whole(1)), List.of()), List.of(3, 4), 0),
                List.of()),
            new Block(List.of(), new Terminator.Return(-1, 0), List.of()),
            new Block(List.of(), new Terminator.Throw(2, 1), List.of()));
    int[] positions = {9, 80, 12, 1, 3, 1, 3, 2};
    LocalFact local = new LocalFact(1, "l", LIST, List.of(annotation()), 1);
    return new Body(201, List.of(local), blocks, positions);
  }
}
