package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.AnnotationFact.Element;
import dev.privet.analyzer.facts.AnnotationFact.Value;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.FileFacts.AllowFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations, and the comments that allow something. */
final class AnnotationsTest {
  @Test
  void valuesAreToldAsFarAsSyntaxGoes() {
    Sample sample =
        Sample.file(
            """
            @A @B("x" + "y") @C(n = -1, k = Kind.SMALL, c = int.class, d = @D(e = {1, E}), f = BASE + "/x", g = (int) 2)
            class T {}
            """);
    List<AnnotationFact> annotations = sample.type("T").annotations();
    assertThat(annotations.get(0)).isEqualTo(new AnnotationFact("A", List.of()));
    assertThat(annotations.get(1).elements())
        .containsExactly(new Element("value", new Value.Literal(new Constant.Text("xy"))));
    assertThat(annotations.get(2).elements())
        .extracting(Element::value)
        .containsExactly(
            new Value.Literal(new Constant.Whole(-1)),
            new Value.Name("Kind.SMALL"),
            new Value.Literal(new Constant.ClassOf(TypeRef.of("int"))),
            new Value.Nested(
                new AnnotationFact(
                    "D",
                    List.of(
                        new Element(
                            "e",
                            new Value.Many(
                                List.of(
                                    new Value.Literal(new Constant.Whole(1)),
                                    new Value.Name("E"))))))),
            new Value.Joined(
                List.of(new Value.Name("BASE"), new Value.Literal(new Constant.Text("/x")))),
            new Value.Other());
  }

  @Test
  void parametersAndLocalsKeepTheirs() {
    Sample sample = Sample.members("void f(@Pii String a) { @Pii String b = a; }");
    assertThat(sample.method("C", "f").parameters().get(0).annotations()).hasSize(1);
    assertThat(sample.code("C", "f").locals().get(1).annotations()).hasSize(1);
  }

  @Test
  void commentsThatAllowSomethingAreKept() {
    Sample sample =
        Sample.file(
            """
            class A {
              // privet:allow PRV101 tests only (until 2027-01-31)
              int x; /* privet:allow PRV102 because */
              // not privet:allow
              String s = "privet:allow PRV103";
            }
            """);
    assertThat(sample.facts().allowances())
        .containsExactly(
            new AllowFact("PRV101 tests only (until 2027-01-31)", new Span(2, 3, 2, 55)),
            new AllowFact("PRV102 because", new Span(3, 10, 3, 43)));
  }
}
