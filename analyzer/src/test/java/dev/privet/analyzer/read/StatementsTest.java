package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How branches, loops and other statements are lowered. */
final class StatementsTest {
  @Test
  void aLoopOverACollectionReadsSomeElementEachRound() {
    assertThat(Sample.body("void f(List<String> all) { for (String each : all) { g(each); } }"))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              either b2 else b3
            b2:
              each = all[any]
              g(each)
              goto b1
            b3:
              return
            """);
  }

  @Test
  void aCountedLoopContinuesAtItsStep() {
    assertThat(
            Sample.body(
                "void f(int n) { for (int i = 0; i < n; i++) { if (i == 3) continue; if (i == 4) break; g(); } }"))
        .isEqualTo(
            """
            b0:
              v2 = 0
              i = v2
              goto b1
            b1:
              v4 = LESS(i, n)
              if v4 b2 else b6
            b2:
              v5 = 3
              v6 = EQUAL(i, v5)
              if v6 b5 else b3
            b3:
              v7 = 4
              v8 = EQUAL(i, v7)
              if v8 b6 else b4
            b4:
              g()
              goto b5
            b5:
              v9 = 1
              v10 = PLUS(i, v9)
              i = v10
              goto b1
            b6:
              return
            """);
  }

  @Test
  void labelsNameTheLoopThatIsMeant() {
    assertThat(
            Sample.body(
                """
                void f(int n) {
                  outer:
                  while (n > 0) {
                    do {
                      if (n == 1) continue outer;
                      if (n == 2) break outer;
                    } while (true);
                  }
                  block: { if (n == 3) break block; g(); }
                }
                """))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              v2 = 0
              v3 = GREATER(n, v2)
              if v3 b2 else b4
            b2:
              v4 = 1
              v5 = EQUAL(n, v4)
              if v5 b1 else b3
            b3:
              v6 = 2
              v7 = EQUAL(n, v6)
              if v7 b4 else b2
            b4:
              v8 = 3
              v9 = EQUAL(n, v8)
              if v9 b6 else b5
            b5:
              g()
              goto b6
            b6:
              return
            """);
  }

  @Test
  void whatFollowsAReturnOrAnEndlessLoopIsDropped() {
    assertThat(Sample.body("void f() { while (true) { g(); } }"))
        .isEqualTo(
            """
            b0:
              goto b1
            b1:
              g()
              goto b1
            """);
    assertThat(Sample.body("int f() { if (a) { return 1; } else { throw e; } }"))
        .isEqualTo(
            """
            b0:
              v1 = name a
              if v1 b1 else b2
            b1:
              v2 = 1
              return v2
            b2:
              v3 = name e
              throw v3
            """);
  }

  @Test
  void anInnerVariableHidesAFieldOnlyInItsBlock() {
    assertThat(
            Sample.body("void f() { { int x = 1; g(x); } for (int x = 2; ; ) { break; } g(x); }"))
        .isEqualTo(
            """
            b0:
              v1 = 1
              x.2 = v1
              g(x.2)
              v3 = 2
              x.4 = v3
              v5 = name x
              g(v5)
              return
            """);
  }

  @Test
  void anAssertionThrowsWithItsMessage() {
    assertThat(Sample.body("void f(int n) { synchronized (lock) { assert n > 0 : \"n \" + n; } }"))
        .isEqualTo(
            """
            b0:
              v2 = name lock
              v3 = 0
              v4 = GREATER(n, v3)
              if v4 b2 else b1
            b1:
              v5 = "n "
              v6 = PLUS(v5, n)
              v7 = new java.lang.AssertionError(v6)
              throw v7
            b2:
              return
            """);
  }

  @Test
  void aMethodNamedYieldCanBeCalledAsInOldJava() {
    assertThat(Sample.body("void f() { yield(); yield(1); int yield = 3; g(yield); }"))
        .isEqualTo(
            """
            b0:
              yield()
              v1 = 1
              yield(v1)
              v2 = 3
              yield = v2
              g(yield)
              return
            """);
  }
}
