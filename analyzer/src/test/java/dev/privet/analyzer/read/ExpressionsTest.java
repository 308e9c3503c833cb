package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How expressions are lowered. */
final class ExpressionsTest {
  @Test
  void aNameThatIsNoVariableIsKeptAsWritten() {
    assertThat(
            Sample.body("String f(User user) { return prefix + user.name + Config.mail.sender; }"))
        .isEqualTo(
            """
            b0:
              v2 = name prefix
              v3 = user.name
              v4 = name Config.mail.sender
              v5 = PLUS(v2, v3, v4)
              return v5
            """);
  }

  @Test
  void aCallSaysWhetherItsReceiverIsAVariableANameOrNotWritten() {
    assertThat(
            Sample.body(
                """
                void f(User user) {
                  g();
                  user.h();
                  this.h();
                  super.h();
                  Log.get().info(user.name());
                  org.acme.Audit.write(user);
                }
                """))
        .isEqualTo(
            """
            b0:
              g()
              user.h()
              this.h()
              super.h()
              v2 = name Log.get()
              v3 = user.name()
              v2.info(v3)
              name org.acme.Audit.write(user)
              return
            """);
  }

  @Test
  void assignmentsReachVariablesFieldsNamesAndElements() {
    assertThat(
            Sample.body(
                """
                void f(int[] a, User u) {
                  int x = 1;
                  x += 2;
                  u.age = x;
                  this.count = x;
                  total = x;
                  Config.limit = x;
                  a[0] -= x;
                  a[x]++;
                }
                """))
        .isEqualTo(
            """
            b0:
              v3 = 1
              x = v3
              v5 = 2
              v6 = PLUS(x, v5)
              x = v6
              u.age = x
              this.count = x
              name total = x
              name Config.limit = x
              v7 = 0
              v8 = a[v7]
              v9 = MINUS(v8, x)
              a[v7] = v9
              v10 = a[x]
              v11 = 1
              v12 = PLUS(v10, v11)
              a[x] = v12
              return
            """);
  }

  @Test
  void anOperandKeepsTheValueThatItHadWhenItWasEvaluated() {
    assertThat(Sample.body("int f(int x) { return g(x, x = 1) + x++ + x; }"))
        .isEqualTo(
            """
            b0:
              v4 = x
              v2 = 1
              x = v2
              v3 = g(v4, v2)
              v5 = 1
              v6 = x
              v7 = PLUS(x, v5)
              x = v7
              v8 = PLUS(v3, v6, x)
              return v8
            """);
  }

  @Test
  void aConditionalExpressionIsControlFlowAndAndIsNot() {
    assertThat(Sample.body("int f(A a) { return a != null && a.b() ? 1 : a == NONE ? 2 : 3; }"))
        .isEqualTo(
            """
            b0:
              v3 = null
              v4 = UNEQUAL(a, v3)
              v5 = a.b()
              v6 = AND(v4, v5)
              if v6 b1 else b2
            b1:
              v7 = 1
              v2 = v7
              goto b5
            b2:
              v8 = name NONE
              v9 = EQUAL(a, v8)
              if v9 b3 else b4
            b3:
              v10 = 2
              v2 = v10
              goto b5
            b4:
              v11 = 3
              v2 = v11
              goto b5
            b5:
              return v2
            """);
  }

  @Test
  void literalsFoldBySyntax() {
    assertThat(
            Sample.body(
                """
                void f() {
                  g("a" + 'b' + 1 + true + null, 30L * 24 * 60 * 60, -1, !true, 1 << 4);
                  g(Integer.MAX_VALUE + 1, 2147483647 + 1, 0x7F, 017, 0b11, 1_000, 1.5f);
                  g("\\u0041\\t\\101\\"", '\\'', String[].class);
                }
                """))
        .isEqualTo(
            """
            b0:
              v1 = "ab1truenull"
              v2 = 2592000
              v3 = -1
              v4 = false
              v5 = 16
              g(v1, v2, v3, v4, v5)
              v6 = name Integer.MAX_VALUE
              v7 = 1
              v8 = PLUS(v6, v7)
              v9 = -2147483648
              v10 = 127
              v11 = 15
              v12 = 3
              v13 = 1000
              v14 = 1.5
              g(v8, v9, v10, v11, v12, v13, v14)
              v15 = "A\\tA\\""
              v16 = '''
              v17 = String[].class
              g(v15, v16, v17)
              return
            """);
  }

  @Test
  void aTextBlockLosesItsIndentation() {
    String quotes = "\"\"\"";
    assertThat(
            Sample.body(
                "String f() { return "
                    + quotes
                    + "\n      Dear \\\n      you,\n        bye\n      "
                    + quotes
                    + "; }"))
        .isEqualTo(
            """
            b0:
              v1 = "Dear you,\\n  bye\\n"
              return v1
            """);
  }

  @Test
  void arraysKnowTheirTypeAndTheirElements() {
    assertThat(
            Sample.body(
                """
                void f(int n) {
                  int[][] a = {{1, n}, {}};
                  String b[] = new String[n];
                  g(new Object[] {a, b.length});
                }
                """))
        .isEqualTo(
            """
            b0:
              v2 = 1
              v3 = new int[](v2, n)
              v4 = new int[]()
              v5 = new int[][](v3, v4)
              a = v5
              v7 = new String[]()
              b = v7
              v9 = b.length
              v10 = new Object[](a, v9)
              g(v10)
              return
            """);
  }

  @Test
  void newKnowsItsOuterInstanceAndItsTypeAsWritten() {
    assertThat(Sample.body("Object f(Outer o) { return o.new Inner<String>(1).x; }"))
        .isEqualTo(
            """
            b0:
              v2 = 1
              v3 = o.new Inner<String>(v2)
              v4 = v3.x
              return v4
            """);
  }

  @Test
  void anInstanceofPatternBindsByCast() {
    assertThat(
            Sample.body(
                """
                String name;
                String f(Object o) {
                  if (!(o instanceof String s)) {
                    return name;
                  }
                  if (o instanceof Pair(String name, Box(var x))) {
                    g(name, x);
                  }
                  return s + name;
                }
                """))
        .isEqualTo(
            """
            b0:
              v2 = o instanceof String
              s = (String) o
              v4 = NOT(v2)
              if v4 b1 else b2
            b1:
              v5 = name name
              return v5
            b2:
              v6 = o instanceof Pair
              v7 = (Pair) o
              v8 = v7.component$0()
              v9 = v8 instanceof String
              name = (String) v8
              v11 = AND(v6, v9)
              v12 = v7.component$1()
              v13 = v12 instanceof Box
              v14 = (Box) v12
              v15 = v14.component$0()
              x = v15
              v17 = AND(v11, v13)
              if v17 b3 else b4
            b3:
              g(name, x)
              goto b4
            b4:
              v18 = name name
              v19 = PLUS(s, v18)
              return v19
            """);
  }

  @Test
  void thisOfAnOuterTypeIsAName() {
    Sample sample = Sample.members("class D { Object f() { return C.this.g(D.this, this); } }");
    assertThat(sample.bodyOf("C$D", "f"))
        .isEqualTo(
            """
            b0:
              v1 = name C.this
              v2 = v1.g(this, this)
              return v2
            """);
  }

  @Test
  void escapesInIdentifiersAreResolved() {
    assertThat(Sample.body("int f(int \\u0061b) { return ab; }"))
        .isEqualTo(
            """
            b0:
              return ab
            """);
  }
}
