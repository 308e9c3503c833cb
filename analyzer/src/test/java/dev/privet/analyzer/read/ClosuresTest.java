package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How lambdas, method references, anonymous and local classes are lowered, and what they capture.
 */
final class ClosuresTest {
  @Test
  void aLambdaIsABodyOfItsOwnWithItsCapturesFirst() {
    Sample sample =
        Sample.members(
            "void f(String a, int b) { run((x, y) -> { g(a, x); }); all(z -> z + b + count); }");
    assertThat(sample.bodyOf("C", "f"))
        .isEqualTo(
            """
            b0:
              v3 = lambda 0(a)
              run(v3)
              v4 = lambda 1(b)
              all(v4)
              return
            """);
    assertThat(sample.lambda("C", 0))
        .isEqualTo(
            """
            b0:
              g(a, x)
              return
            """);
    assertThat(sample.lambda("C", 1))
        .isEqualTo(
            """
            b0:
              v3 = name count
              v4 = PLUS(z, b, v3)
              return v4
            """);
    LambdaFact first = sample.type("C").lambdas().get(0);
    assertThat(first.captured()).containsExactly("a");
    assertThat(first.body().locals().get(0).type().name()).isEqualTo("String");
    assertThat(first.parameters()).extracting(ParameterFact::name).containsExactly("x", "y");
    assertThat(first.parameters().get(1).type().isAbsent()).isTrue();
  }

  @Test
  void aLambdaInALambdaCapturesThroughIt() {
    Sample sample = Sample.members("void f(String a) { run(() -> run(() -> g(a))); }");
    assertThat(sample.type("C").lambdas())
        .extracting(LambdaFact::captured)
        .containsExactly(List.of("a"), List.of("a"));
    assertThat(sample.lambda("C", 0))
        .isEqualTo(
            """
            b0:
              v2 = lambda 1(a)
              v3 = run(v2)
              return v3
            """);
  }

  @Test
  void aMethodReferenceSaysWhatStandsBeforeIt() {
    assertThat(
            Sample.body(
                """
                void f(User u) {
                  g(String::valueOf, u::name, u.address::city, this::h, super::h, log::info,
                      ArrayList<String>::new, int[]::new, g()::trim);
                }
                """))
        .isEqualTo(
            """
            b0:
              v2 = name String::valueOf
              v3 = u::name
              v4 = u.address
              v5 = v4::city
              v6 = this::h
              v7 = super::h
              v8 = name log::info
              v9 = name ArrayList<String>::<init>
              v10 = name int[]::<init>
              v11 = g()
              v12 = v11::trim
              g(v2, v3, v5, v6, v7, v8, v9, v10, v12)
              return
            """);
  }

  @Test
  void anAnonymousClassReadsWhatItHasCapturedFromAField() {
    Sample sample =
        Sample.members(
            """
            Object f(String s, int n) {
              return new Base(n) {
                String own = s;
                Object g() { return own + s + new Object() { int h() { return n; } }; }
              };
            }
            """);
    assertThat(sample.bodyOf("C", "f"))
        .isEqualTo(
            """
            b0:
              v3 = new Base(n) as C$1 with (s, n)
              return v3
            """);
    TypeFacts anonymous = sample.type("C$1");
    assertThat(anonymous.name()).isEmpty();
    assertThat(anonymous.superclass().name()).isEqualTo("Base");
    assertThat(anonymous.captures()).containsExactly("s", "n");
    assertThat(sample.bodyOf("C$1", "<init>"))
        .isEqualTo(
            """
            b0:
              super.<init>(arg0)
              this.<fields>()
              return
            """);
    assertThat(sample.bodyOf("C$1", "<fields>"))
        .isEqualTo(
            """
            b0:
              v1 = this.val$s
              this.own = v1
              return
            """);
    assertThat(sample.bodyOf("C$1", "g"))
        .isEqualTo(
            """
            b0:
              v1 = name own
              v2 = this.val$s
              v3 = this.val$n
              v4 = new Object() as C$1$1 with (v3)
              v5 = PLUS(v1, v2, v4)
              return v5
            """);
  }

  @Test
  void aFieldOfAnAnonymousClassHidesTheVariableAround() {
    Sample sample =
        Sample.members(
            "Object f(String s) { return new Object() { int s; int g() { return s; } }; }");
    assertThat(sample.bodyOf("C$1", "g"))
        .isEqualTo(
            """
            b0:
              v1 = name s
              return v1
            """);
  }

  @Test
  void aLocalClassIsCreatedWithItsCapturesWherever() {
    Sample sample =
        Sample.members(
            """
            Object f(String s) {
              class Local { Object g() { return s + new Local(); } }
              class Sub extends Local {}
              run(() -> new Sub());
              return new Local();
            }
            """);
    assertThat(sample.bodyOf("C", "f"))
        .isEqualTo(
            """
            b0:
              v2 = lambda 0(s)
              run(v2)
              v3 = new Local() as C$1Local with (s)
              return v3
            """);
    assertThat(sample.bodyOf("C$1Local", "g"))
        .isEqualTo(
            """
            b0:
              v1 = this.val$s
              v2 = this.val$s
              v3 = new Local() as C$1Local with (v2)
              v4 = PLUS(v1, v3)
              return v4
            """);
    assertThat(sample.lambda("C", 0))
        .isEqualTo(
            """
            b0:
              v2 = new Sub() as C$1Sub with (s)
              return v2
            """);
    assertThat(sample.type("C$1Sub").captures()).containsExactly("s");
  }

  @Test
  void inStaticCodeALocalClassHasNoEnclosingInstance() {
    Sample sample =
        Sample.members(
            "static Object f() { return new Object() {}; } Object g() { return new Object() {}; }");
    assertThat(java.lang.reflect.Modifier.isStatic(sample.type("C$1").modifiers())).isTrue();
    assertThat(java.lang.reflect.Modifier.isStatic(sample.type("C$2").modifiers())).isFalse();
  }
}
