package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.FactsCodec;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of files that are not quite Java. */
final class BrokenCodeTest {
  @Test
  void aBrokenStatementCostsOnlyItself() {
    Sample sample =
        Sample.file("class A {\n  void f() { a(); int x = ; b(); }\n  void g() { c(); }\n}\n");
    assertThat(fault(sample)).isEqualTo("2:27 found \";\", expected an expression");
    assertThat(sample.bodyOf("A", "f"))
        .isEqualTo(
            """
            b0:
              a()
              b()
              return
            """);
    assertThat(sample.bodyOf("A", "g")).contains("c()");
  }

  @Test
  void aFileMayEndWhereACommentBegins() {
    Sample sample = Sample.file("class A {\n  void f() { a(); }\n  /*");

    assertThat(sample.facts().faults()).isNotEmpty();
    assertThat(sample.bodyOf("A", "f")).contains("a()");
  }

  @Test
  void aBrokenDeclarationCostsOnlyItself() {
    Sample sample =
        Sample.file("class A {\n  int 3x;\n  String name;\n  int h( { }\n  void k() {}\n}\n");
    assertThat(sample.facts().faults()).hasSize(2);
    assertThat(fault(sample)).isEqualTo("2:7 found \"3\", expected a name");
    assertThat(sample.type("A").fields()).hasSize(1);
    assertThat(sample.type("A").methods())
        .extracting(MethodFact::name)
        .containsExactly("k", "<init>");
  }

  @Test
  void aStrayCharacterCostsLittle() {
    Sample sample = Sample.file("class A { void f() { a(); # b(); } }");
    assertThat(fault(sample)).isEqualTo("1:27 found \"#\", expected the beginning of a Java token");
    assertThat(sample.bodyOf("A", "f")).contains("a()", "b()");
  }

  @Test
  void aStringWithoutEndCostsItsStatement() {
    Sample sample =
        Sample.file("class A {\n  void f() {\n    s = \"abc;\n  }\n  void g() { b(); }\n}\n");
    assertThat(fault(sample))
        .isEqualTo("3:14 found the end of the line, expected the beginning of a Java token");
    assertThat(sample.bodyOf("A", "g")).contains("b()");
  }

  @Test
  void bracesThatAreMissingAtTheEndAreSupplied() {
    Sample sample = Sample.file("class A {\n  void f() { a(); }\n  void g() { b(); \n");
    assertThat(fault(sample)).startsWith("3:19 found the end of the file, expected ");
    assertThat(sample.bodyOf("A", "f")).contains("a()");
    assertThat(sample.bodyOf("A", "g")).contains("b()");
  }

  @Test
  void theMarksOfAMergeConflictArePassedOver() {
    Sample sample =
        Sample.file(
            "class A {\n<<<<<<< HEAD\n  void f() {}\n=======\n  void g() {}\n>>>>>>> theirs\n}\n");
    assertThat(sample.facts().faults()).hasSize(3);
    assertThat(sample.type("A").methods())
        .extracting(MethodFact::name)
        .containsExactly("f", "g", "<init>");
  }

  @Test
  void aStringTemplateIsAFaultAndTheRestIsRead() {
    Sample sample = Sample.file("class A { String s = STR.\"a\\{x}\"; void f() { a(); } }");
    assertThat(sample.facts().faults()).isNotEmpty();
    assertThat(sample.bodyOf("A", "f")).contains("a()");
  }

  @Test
  void aLocalEnumIsAFaultAndTheRestIsRead() {
    Sample sample = Sample.file("class A { void f() { enum S { X, Y } g(S.X); } }");
    assertThat(sample.facts().faults()).hasSize(1);
    assertThat(sample.bodyOf("A", "f")).contains("g(");
  }

  @Test
  void textThatIsNoJavaAtAllHasNoTypes() {
    FileFacts facts = Sample.file("hello world, this is 'no Java\nat all").facts();
    assertThat(facts.types()).isEmpty();
    assertThat(facts.faults()).isNotEmpty();
    assertThat(Sample.file("").facts())
        .isEqualTo(new FileFacts("", List.of(), List.of(), List.of(), List.of(), 0));
  }

  @Test
  void bytesThatAreNoTextAreAFaultAndTheRestIsRead() {
    byte[] bytes = "class A {\n  // caf\u00e9\n  int x;\n}\n".getBytes(StandardCharsets.ISO_8859_1);
    FileFacts facts = new JavaReader().read(bytes, StandardCharsets.UTF_8);
    assertThat(facts.faults())
        .containsExactly(
            new SyntaxFault(
                new Span(2, 9, 2, 10), "found bytes that are no text in UTF-8, expected UTF-8"));
    assertThat(facts.types().get(0).fields()).hasSize(1);
    assertThat(new JavaReader().read(bytes, StandardCharsets.ISO_8859_1).faults()).isEmpty();
  }

  @Test
  void namesThatBecameKeywordsLaterAreStillNames() {
    Sample sample =
        Sample.file(
            "class A { int record, sealed, permits, when, module, _; void record(int var) { record(var); } }");
    assertThat(sample.facts().faults()).isEmpty();
    assertThat(sample.type("A").fields()).hasSize(6);
  }

  @Test
  void aBrokenHeadLeavesItsBody() {
    assertThat(Sample.file("class A extnds B { void f() {} }").type("A").methods()).hasSize(2);
    assertThat(Sample.file("import java.util.List\nclass A { void f() {} }").type("A").methods())
        .hasSize(2);
    assertThat(
            Sample.file(" * a comment's\n * end\n */\nclass A { void f() {} }").type("A").methods())
        .hasSize(2);
  }

  @Test
  void damageOfAnyKindLeavesWellFormedFacts() throws Exception {
    String[] pieces = {
      "{", "}", "(", ")", ";", "\"", "'", "/*", "*/", "case", "->", "::", "<", "@", "\\", "try {"
    };
    String whole = Files.readString(Path.of("src/main/java/dev/privet/analyzer/read/Tries.java"));
    JavaReader reader = new JavaReader();
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder(whole);
      int at = random.nextInt(text.length() - 50);
      switch (round % 4) {
        case 0 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.delete(at, at + random.nextInt(50));
        default -> text.insert(at, text.substring(at, at + random.nextInt(50)));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      FileFacts facts = reader.read(bytes, StandardCharsets.UTF_8);
      assertThat(FactsCodec.decode(FactsCodec.encode(facts))).isEqualTo(facts);
      for (TypeFacts type : facts.types()) {
        for (MethodFact method : type.methods()) {
          method.body().ifPresent(body -> WellFormed.check(body, type, method.name()));
        }
      }
    }
  }

  private static String fault(Sample sample) {
    SyntaxFault first = sample.facts().faults().get(0);
    return first.span() + " " + first.message();
  }
}
