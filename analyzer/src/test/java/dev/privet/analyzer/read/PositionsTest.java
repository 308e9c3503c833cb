package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where things stand: columns in UTF-16 units, ends exclusive. */
final class PositionsTest {
  @Test
  void aCallKnowsItsWholeItsNameAndItsArguments() {
    Body body =
        Sample.file("class C {\n  void f(String s) {\n    log.info(\"x\", s.trim());\n  }\n}\n")
            .code("C", "f");
    Call info = call(body, "info");
    assertThat(body.span(info.at())).isEqualTo(new Span(3, 5, 3, 28));
    assertThat(body.span(info.nameAt())).isEqualTo(new Span(3, 9, 3, 13));
    assertThat(body.span(info.argumentAts().get(0))).isEqualTo(new Span(3, 14, 3, 17));
    assertThat(body.span(info.argumentAts().get(1))).isEqualTo(new Span(3, 19, 3, 27));
  }

  @Test
  void aTabIsOneColumnAndAnEmojiTwo() {
    Body body = Sample.file("class C { void f() {\n\t\tg(\"\uD83D\uDE00\", x);\n}}").code("C", "f");
    assertThat(body.span(call(body, "g").argumentAts().get(1))).isEqualTo(new Span(2, 11, 2, 12));
  }

  @Test
  void lineEndsOfAllKindsCountAlike() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Sample sample = Sample.file("class C {" + end + end + "  int x;" + end + "}" + end);
      assertThat(sample.type("C").fields().get(0).span()).isEqualTo(new Span(3, 7, 3, 8));
      assertThat(sample.facts().lines()).isEqualTo(4);
    }
  }

  @Test
  void aByteOrderMarkDecidesTheEncodingAndHasNoColumn() {
    String text = "class C\u00e9 {}";
    byte[] utf8 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    byte[] big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    for (byte[] bytes : new byte[][] {utf8, big, little}) {
      var facts = new JavaReader().read(bytes, StandardCharsets.ISO_8859_1);
      assertThat(facts.faults()).isEmpty();
      assertThat(facts.types().get(0).name()).isEqualTo("C\u00e9");
      assertThat(facts.types().get(0).span()).isEqualTo(new Span(1, 7, 1, 9));
    }
  }

  @Test
  void anImpliedMemberStandsAtItsTypesNameOrComponent() {
    Sample sample = Sample.file("class C {}\nrecord R(int age) {}\n");
    assertThat(sample.method("C", "<init>").span()).isEqualTo(new Span(1, 7, 1, 8));
    assertThat(sample.method("R", "age").span()).isEqualTo(new Span(2, 14, 2, 17));
  }

  private static Call call(Body body, String name) {
    for (Body.Block block : body.blocks()) {
      for (Instruction step : block.instructions()) {
        if (step instanceof Call call && call.name().equals(name)) {
          return call;
        }
      }
    }
    throw new AssertionError("no call of " + name);
  }
}
