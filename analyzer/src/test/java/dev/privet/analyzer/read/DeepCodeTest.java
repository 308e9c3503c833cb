package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.FactsCodec;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.Instruction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/**
 * Code of a size or depth that nobody writes by hand: it costs bounded time and never the whole
 * file.
 */
final class DeepCodeTest {
  @Test
  void longChainsAndDeepNestingAreReadWithASmallStack() throws Exception {
    for (String body :
        new String[] {
          "String s = \"a\"" + " + x".repeat(5_000) + ";",
          "boolean b = a" + " && b || c".repeat(5_000) + ";",
          "x" + ".a(1)".repeat(5_000) + ";",
          "if (x) { f(); } else ".repeat(2_000) + "f();",
          "int y = " + "x > 1 ? 2 : ".repeat(5_000) + "3;",
          "int y = " + "(".repeat(3_000) + "1" + ")".repeat(3_000) + ";",
          "f(".repeat(400) + "1" + ")".repeat(400) + ";",
          "{".repeat(400) + "f();" + "}".repeat(400),
          "try { if (x) return; } finally {".repeat(400) + "f();" + "}".repeat(400),
          "Object o = " + "() -> ".repeat(400) + "1;",
          "Object o = "
              + "new X() { Object f() { return ".repeat(100)
              + "1"
              + "; } }".repeat(100)
              + ";",
          "A<".repeat(400) + "B" + ">".repeat(400) + " y;",
        }) {
      FileFacts facts =
          readWithStack(
              256 << 10,
              "class A { void ok() { f(); } void g(boolean x) { " + body + " } void ok2() {} }");
      String start = body.substring(0, 20);
      assertThat(facts.faults()).as(start).isEmpty();
      assertThat(facts.types().get(0).methods()).as(start).hasSize(4);
    }
  }

  @Test
  void aLongSumIsOneInstruction() {
    Body body =
        Sample.members("String f(String x) { return \"a\"" + " + x".repeat(5_000) + "; }")
            .code("C", "f");
    List<Instruction> steps = body.blocks().get(0).instructions();
    assertThat(steps).hasSize(2);
    assertThat(((Instruction.Operate) steps.get(1)).operands()).hasSize(5_001);
  }

  @Test
  void aBodyThatIsTooLongIsCutAndSaidToBe() {
    FileFacts facts =
        Sample.members("void f() { " + "g(1);".repeat(110_000) + " } void h() { i(); }").facts();
    assertThat(facts.faults()).hasSize(1);
    assertThat(facts.faults().get(0).message())
        .isEqualTo("the body has more than 200000 steps; the rest of it is left out");
    assertThat(facts.types().get(0).methods()).hasSize(3);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaidToBe() {
    FileFacts facts = Sample.members("String s = \"" + "x".repeat(100_000) + "\";").facts();
    assertThat(facts.faults().get(0).message())
        .isEqualTo("the text has 100000 characters; the first 65536 of them are kept");
  }

  @Test
  void aHugeEnumIsRead() throws Exception {
    StringBuilder text = new StringBuilder("enum E {");
    for (int i = 0; i < 5_000; i++) {
      text.append("C").append(i).append("(\"").append(i).append("\"),");
    }
    FileFacts facts = Sample.file(text + "; E(String s) {} }").facts();
    assertThat(facts.types().get(0).fields()).hasSize(5_000);
    assertThat(FactsCodec.decode(FactsCodec.encode(facts))).isEqualTo(facts);
  }

  private static FileFacts readWithStack(long bytes, String text) throws Exception {
    FutureTask<FileFacts> task =
        new FutureTask<>(
            () ->
                new JavaReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    Thread thread = new Thread(null, task, "small", bytes);
    thread.start();
    return task.get();
  }
}
