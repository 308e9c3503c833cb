package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.BodyText;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.facts.TypeFacts.Kind;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** Types and their members, written and implied. */
final class MembersTest {
  @Test
  void initialisersRunAfterTheConstructorOfTheSuperclass() {
    Sample sample =
        Sample.file(
            """
            class A extends B {
              int x = 1;
              { g(x); }
              static final String KEY = "k";
              static { h(); }
              A(int x) { this.x = x; }
              A() { super(2); }
              A(String s) { this(3); }
            }
            """);
    TypeFacts a = sample.type("A");
    assertThat(a.methods())
        .extracting(MethodFact::name)
        .containsExactly("<init>", "<init>", "<init>", "<fields>", "<clinit>");
    assertThat(text(a.methods().get(0)))
        .isEqualTo(
            """
            b0:
              super.<init>()
              this.<fields>()
              this.x = x
              return
            """);
    assertThat(text(a.methods().get(1)))
        .isEqualTo(
            """
            b0:
              v1 = 2
              super.<init>(v1)
              this.<fields>()
              return
            """);
    assertThat(text(a.methods().get(2)))
        .isEqualTo(
            """
            b0:
              v2 = 3
              <init>(v2)
              return
            """);
    assertThat(text(a.methods().get(3)))
        .isEqualTo(
            """
            b0:
              v1 = 1
              this.x = v1
              v2 = name x
              g(v2)
              return
            """);
    assertThat(text(a.methods().get(4)))
        .isEqualTo(
            """
            b0:
              v1 = "k"
              name KEY = v1
              h()
              return
            """);
    assertThat(a.fields().get(1).constant()).contains(new Constant.Text("k"));
  }

  @Test
  void statementsBeforeTheConstructorCallRunFirst() {
    assertThat(
            Sample.file("class A extends B { int y = 2; A(int x) { g(x); super(x); h(); } }")
                .bodyOf("A", "<init>"))
        .isEqualTo(
            """
            b0:
              g(x)
              super.<init>(x)
              this.<fields>()
              h()
              return
            """);
  }

  @Test
  void aClassWithoutConstructorGetsOneThatCallsWhatThereIsToCall() {
    assertThat(Sample.file("class A {}").bodyOf("A", "<init>"))
        .isEqualTo(
            """
            b0:
              return
            """);
    assertThat(Sample.file("class A extends B { int x = 1; }").bodyOf("A", "<init>"))
        .isEqualTo(
            """
            b0:
              super.<init>()
              this.<fields>()
              return
            """);
    assertThat(Sample.file("class A {}").method("A", "<init>").implied()).isTrue();
  }

  @Test
  void aRecordGetsItsConstructorAndAccessors() {
    Sample sample =
        Sample.file("record R(@Pii String name, int... ages) { int[] ages() { return null; } }");
    TypeFacts record = sample.type("R");
    assertThat(record.components()).hasSize(2);
    assertThat(record.fields()).extracting(FieldFact::name).containsExactly("name", "ages");
    assertThat(record.fields().get(0).annotations()).hasSize(1);
    assertThat(record.methods())
        .extracting(MethodFact::name)
        .containsExactly("ages", "<init>", "name");
    assertThat(record.methods().get(1).parameters().get(1).varargs()).isTrue();
    assertThat(sample.bodyOf("R", "<init>"))
        .isEqualTo(
            """
            b0:
              this.name = name
              this.ages = ages
              return
            """);
    assertThat(sample.bodyOf("R", "name"))
        .isEqualTo(
            """
            b0:
              v1 = this.name
              return v1
            """);
  }

  @Test
  void aCompactConstructorEndsWithTheAssignments() {
    assertThat(
            Sample.file(
                    "record R(String name, int age) { R { name = name.trim(); } R(int a) { this(\"\", a); } }")
                .bodyOf("R", "<init>"))
        .isEqualTo(
            """
            b0:
              v3 = name.trim()
              name = v3
              this.name = name
              this.age = age
              return
            """);
  }

  @Test
  void aCanonicalConstructorThatIsWrittenIsNotImplied() {
    TypeFacts record =
        Sample.file("record R(int a) { R(int b) { a = b; } R(long a) { this((int) a); } }")
            .type("R");
    assertThat(record.methods())
        .extracting(MethodFact::name)
        .containsExactly("<init>", "<init>", "a");
  }

  @Test
  void enumConstantsAreCreatedInTheStaticInitialiser() {
    Sample sample =
        Sample.file("enum E { A(1) { int g() { return 2; } }, B; int x = 3; E(int y) {} E() {} }");
    assertThat(sample.bodyOf("E", "<clinit>"))
        .isEqualTo(
            """
            b0:
              v1 = 1
              v2 = new E(v1) as E$1
              name A = v2
              v3 = new E()
              name B = v3
              return
            """);
    assertThat(sample.type("E").fields().get(0).enumConstant()).isTrue();
    assertThat(sample.type("E$1").superclass().name()).isEqualTo("E");
    assertThat(sample.bodyOf("E$1", "<init>"))
        .isEqualTo(
            """
            b0:
              super.<init>(arg0)
              return
            """);
    assertThat(Modifier.isPrivate(sample.method("E", "<init>").modifiers())).isTrue();
  }

  @Test
  void implicitModifiersAreWrittenOut() {
    Sample sample =
        Sample.file(
            """
            interface I {
              int X = 1;
              void a();
              default void b() {}
              static void c() {}
              private void d() {}
              class N {}
            }
            class C { enum E { A } record R() {} interface J {} class Inner {} @interface N { String value() default ""; } }
            """);
    assertThat(modifiers(sample, "I", "a")).isEqualTo("public abstract");
    assertThat(modifiers(sample, "I", "b")).isEqualTo("public");
    assertThat(sample.method("I", "b").isDefault()).isTrue();
    assertThat(modifiers(sample, "I", "c")).isEqualTo("public static");
    assertThat(modifiers(sample, "I", "d")).isEqualTo("private");
    assertThat(Modifier.toString(sample.type("I").fields().get(0).modifiers()))
        .isEqualTo("public static final");
    assertThat(Modifier.toString(sample.type("I$N").modifiers())).isEqualTo("public static");
    assertThat(Modifier.toString(sample.type("C$E").modifiers())).isEqualTo("static final");
    assertThat(Modifier.toString(sample.type("C$R").modifiers())).isEqualTo("static final");
    assertThat(Modifier.toString(sample.type("C$J").modifiers()))
        .isEqualTo("abstract static interface");
    assertThat(Modifier.toString(sample.type("C$Inner").modifiers())).isEmpty();
    assertThat(sample.type("C$N").kind()).isEqualTo(Kind.ANNOTATION);
    assertThat(modifiers(sample, "C$N", "value")).isEqualTo("public abstract");
  }

  @Test
  void typesStandInTheOrderOfTheirDeclarationOuterBeforeInner() {
    Sample sample =
        Sample.file(
            "class A { Object x = new Object() { class B {} }; class C { class D {} } } class E {}");
    assertThat(sample.facts().types())
        .extracting(TypeFacts::binaryName)
        .containsExactly("A", "A$C", "A$C$D", "A$1", "A$1$B", "E");
  }

  @Test
  void typesKeepTheirNamesAsWritten() {
    Sample sample =
        Sample.file(
            """
            package org.acme;
            import java.util.*;
            import static org.acme.Tools.trim;
            class A<T extends Comparable<T> & Runnable, U> extends lib.Base<T>.Inner<? super U, ? extends Map.Entry<T, int[]>> implements I, J {
              <V> List<V>[] f(final String[]... names) throws X { var x = 1; return null; }
            }
            """);
    TypeFacts a = sample.type("A");
    assertThat(sample.facts().packageName()).isEqualTo("org.acme");
    assertThat(sample.facts().imports()).hasSize(2);
    assertThat(sample.facts().imports().get(0).onDemand()).isTrue();
    assertThat(sample.facts().imports().get(1).isStatic()).isTrue();
    assertThat(a.typeParameters().get(0).bound().name()).isEqualTo("Comparable");
    assertThat(a.typeParameters().get(1).bound().isAbsent()).isTrue();
    assertThat(a.superclass().name()).isEqualTo("lib.Base.Inner");
    assertThat(a.superclass().arguments().get(0).name()).isEqualTo("java.lang.Object");
    assertThat(a.superclass().arguments().get(1).name()).isEqualTo("Map.Entry");
    assertThat(a.superclass().arguments().get(1).arguments().get(1).dimensions()).isEqualTo(1);
    MethodFact f = sample.method("A", "f");
    assertThat(f.returnType().dimensions()).isEqualTo(1);
    assertThat(f.parameters().get(0).type().dimensions()).isEqualTo(2);
    assertThat(f.parameters().get(0).varargs()).isTrue();
    assertThat(f.body().orElseThrow().locals().get(1).type().isAbsent()).isTrue();
  }

  @Test
  void aFileMayConsistOfMembersAlone() {
    Sample sample = Sample.file("void main() { helper(); }\nvoid helper() {}\n");
    assertThat(sample.facts().types()).hasSize(1);
    assertThat(sample.facts().types().get(0).methods())
        .extracting(MethodFact::name)
        .contains("main", "helper");
  }

  private static String modifiers(Sample sample, String type, String method) {
    return Modifier.toString(sample.method(type, method).modifiers());
  }

  private static String text(MethodFact method) {
    return BodyText.of(method.body().orElseThrow());
  }
}
