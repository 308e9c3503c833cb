package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How switches are lowered. */
final class SwitchesTest {
  @Test
  void groupsFallThroughAndLabelsAreConstants() {
    assertThat(
            Sample.body(
                "void f(int n) { switch (n) { case 1: case -2: a(); case 3: b(); break; default: c(); } d(); }"))
        .isEqualTo(
            """
            b0:
              choose n 1 b1 -2 b1 3 b2 else b3
            b1:
              a()
              goto b2
            b2:
              b()
              goto b4
            b3:
              c()
              goto b4
            b4:
              d()
              return
            """);
  }

  @Test
  void enumConstantsAreTextOfTheirName() {
    assertThat(
            Sample.body(
                "void f(Color c) { switch (c) { case RED, GREEN -> a(); case BLUE -> b(); } }"))
        .isEqualTo(
            """
            b0:
              choose c "RED" "GREEN" b1 "BLUE" b2 else b3
            b1:
              a()
              goto b3
            b2:
              b()
              goto b3
            b3:
              return
            """);
  }

  @Test
  void aConstantThatIsDeclaredElsewhereIsUndecided() {
    assertThat(
            Sample.body(
                """
                static final int LIMIT = 3;
                void f(int n) { switch (n) { case LIMIT: a(); break; case OTHER: b(); break; case 4: c(); } }
                """))
        .isEqualTo(
            """
            b0:
              choose n ? b1 ? b2 4 b3 else b4
            b1:
              a()
              goto b4
            b2:
              b()
              goto b4
            b3:
              c()
              goto b4
            b4:
              return
            """);
  }

  @Test
  void aSwitchExpressionHasAValue() {
    assertThat(
            Sample.body(
                """
                int f(String s) {
                  return switch (s) {
                    case "a" -> 1;
                    case "b" -> { g(); yield 2; }
                    default -> throw new E();
                  };
                }
                """))
        .isEqualTo(
            """
            b0:
              choose s "a" b1 "b" b2 else b3
            b1:
              v3 = 1
              v2 = v3
              goto b4
            b2:
              g()
              v4 = 2
              v2 = v4
              goto b4
            b3:
              v5 = new E()
              throw v5
            b4:
              return v2
            """);
  }

  @Test
  void anExhaustiveSwitchExpressionTakesItsLastEntryForGranted() {
    assertThat(
            Sample.body(
                "int f(Kind k) { return switch (k) { case A: yield 1; case B: yield 2; }; }"))
        .isEqualTo(
            """
            b0:
              choose k "A" b1 "B" b2 else b2
            b1:
              v3 = 1
              v2 = v3
              goto b3
            b2:
              v4 = 2
              v2 = v4
              goto b3
            b3:
              return v2
            """);
  }

  @Test
  void patternsAndGuardsAreTestsInTheirOrder() {
    assertThat(
            Sample.body(
                """
                Object f(Object o) {
                  return switch (o) {
                    case null -> "n";
                    case Integer i when i > 3 -> i;
                    case Point(int x, var y) -> y;
                    case A _, B _ -> "ab";
                    case Object q -> q.toString();
                  };
                }
                """))
        .isEqualTo(
            """
            b0:
              choose o null b1 else b2
            b1:
              v3 = "n"
              v2 = v3
              goto b11
            b2:
              v4 = o instanceof Integer
              i = (Integer) o
              if v4 b3 else b5
            b3:
              v6 = 3
              v7 = GREATER(i, v6)
              if v7 b4 else b5
            b4:
              v2 = i
              goto b11
            b5:
              v8 = o instanceof Point
              v9 = (Point) o
              v10 = v9.component$0()
              x = v10
              v12 = v9.component$1()
              y = v12
              if v8 b6 else b7
            b6:
              v2 = y
              goto b11
            b7:
              v14 = o instanceof A
              _.15 = (A) o
              if v14 b9 else b8
            b8:
              v16 = o instanceof B
              _.17 = (B) o
              if v16 b9 else b10
            b9:
              v18 = "ab"
              v2 = v18
              goto b11
            b10:
              v19 = o instanceof Object
              q = (Object) o
              v21 = q.toString()
              v2 = v21
              goto b11
            b11:
              return v2
            """);
  }
}
