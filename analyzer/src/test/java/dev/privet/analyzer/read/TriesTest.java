package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How {@code try} is lowered. */
final class TriesTest {
  @Test
  void aBlockNamesItsHandlersInnermostFirst() {
    assertThat(
            Sample.body(
                """
                void f() {
                  try {
                    try { a(); } catch (IOException | SQLException e) { b(e); }
                  } catch (RuntimeException e) { c(e); }
                }
                """))
        .isEqualTo(
            """
            b0: on exception b1 b2
              a()
              goto b3
            b1: on exception b2
              e.1 = catch IOException | SQLException
              b(e.1)
              goto b3
            b2:
              e.2 = catch RuntimeException
              c(e.2)
              goto b3
            b3:
              return
            """);
  }

  @Test
  void aSmallFinallyRunsOnEveryWayOut() {
    assertThat(
            Sample.body(
                """
                int f(int x) {
                  try {
                    if (x > 0) return x;
                    a();
                  } finally { x = 0; }
                  return 2;
                }
                """))
        .isEqualTo(
            """
            b0: on exception b5
              v2 = 0
              v3 = GREATER(x, v2)
              if v3 b1 else b3
            b1: on exception b5
              v4 = x
              goto b2
            b2:
              v5 = 0
              x = v5
              return v4
            b3: on exception b5
              a()
              goto b4
            b4:
              v6 = 0
              x = v6
              v9 = 2
              return v9
            b5:
              v7 = catch
              v8 = 0
              x = v8
              throw v7
            """);
  }

  @Test
  void aFinallyThatMustExistOnceIsShared() {
    assertThat(
            Sample.body(
                """
                int f(boolean b) {
                  for (String s : xs) {
                    try {
                      if (b) return 1;
                      if (s == null) break;
                    } finally {
                      run(() -> done(s));
                    }
                  }
                  return 2;
                }
                """))
        .isEqualTo(
            """
            b0:
              v2 = name xs
              goto b1
            b1:
              either b2 else b12
            b2:
              s = v2[any]
              v5 = null
              v6 = null
              if b b3 else b5
            b3: on exception b8
              v7 = 1
              goto b4
            b4:
              v5 = v7
              v4 = 0
              goto b9
            b5: on exception b8
              v8 = null
              v9 = EQUAL(s, v8)
              if v9 b6 else b7
            b6:
              v4 = 1
              goto b9
            b7:
              v4 = 2
              goto b9
            b8:
              v10 = catch
              v6 = v10
              v4 = 3
              goto b9
            b9:
              v11 = lambda 0(s)
              run(v11)
              choose v4 0 b10 1 b12 2 b1 3 b11 else b10
            b10:
              return v5
            b11:
              throw v6
            b12:
              v12 = 2
              return v12
            """);
  }

  @Test
  void resourcesAreClosedInReverseOrderBeforeTheHandlersRun() {
    assertThat(
            Sample.body(
                """
                void f(Closeable c) {
                  try (var in = open(); c) { return; } catch (IOException e) { a(); } finally { b(); }
                }
                """))
        .isEqualTo(
            """
            b0: on exception b5 b7
              v2 = open()
              in = v2
              goto b1
            b1: on exception b4 b5 b7
              c.close()
              goto b2
            b2: on exception b5 b7
              in.close()
              goto b3
            b3:
              b()
              return
            b4: on exception b5 b7
              v5 = catch
              in.close()
              throw v5
            b5: on exception b7
              e = catch IOException
              a()
              goto b6
            b6:
              b()
              return
            b7:
              v7 = catch
              b()
              throw v7
            """);
  }

  @Test
  void aYieldOutOfATryRunsItsFinally() {
    assertThat(
            Sample.body(
                "int f(int k) { return switch (k) { default -> { try { yield g(); } finally { h(); } } }; }"))
        .isEqualTo(
            """
            b0: on exception b2
              v3 = g()
              v2 = v3
              goto b1
            b1:
              h()
              return v2
            b2:
              v4 = catch
              h()
              throw v4
            """);
  }

  @Test
  void whatATryThrowsItselfReachesItsHandlers() {
    assertThat(Sample.body("void f(E e) { a(); try { throw e; } catch (E x) { b(); } }"))
        .isEqualTo(
            """
            b0:
              a()
              goto b1
            b1: on exception b2
              throw e
            b2:
              x = catch E
              b()
              return
            """);
  }

  @Test
  void aFinallyThatLeavesByItselfSwallowsWhatCameBefore() {
    assertThat(Sample.body("int f() { try { return g(); } finally { return 2; } }"))
        .isEqualTo(
            """
            b0: on exception b2
              v1 = g()
              goto b1
            b1:
              v2 = 2
              return v2
            b2:
              v3 = catch
              v4 = 2
              return v4
            """);
  }

  @Test
  void nestedFinallyBlocksStayLinearInSize() {
    int shallow = blocks(20);
    int deep = blocks(200);
    assertThat(deep).isLessThan(11 * shallow);
  }

  private static int blocks(int depth) {
    String body =
        "try { if (a) return; b(); } finally {".repeat(depth) + "c();" + "}".repeat(depth);
    return Sample.members("void f() { " + body + " }").code("C", "f").blocks().size();
  }
}
