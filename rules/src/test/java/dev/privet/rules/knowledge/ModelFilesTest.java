package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.FlowSpec.How;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.spec.SourceSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelFilesTest {
  private static final Set<String> CATEGORIES = Set.of("user.name", "user.contact.email");
  private static final String HEAD = "library: Acme\njar: com.acme:acme\n";

  @TempDir Path folder;

  @Test
  void aRowNamesMethodsAndWhatTheyDo() throws Exception {
    ModelRow row =
        row(
            "{on: com.acme.Box, call: \"put|set(String,byte[],*,..)\", source: user.name,"
                + " sink: log, flow: \"arg0 ~> return : hashed\", clears: \"this[]\","
                + " invokes: 1, returns: \"java.util.List<T>\", when: {arg0: [a, b]}}");

    assertThat(row)
        .isEqualTo(
            new ModelRow(
                new MethodPattern(
                    "com.acme.Box",
                    List.of("put", "set"),
                    Optional.of(List.of("String", "byte[]", "*", ".."))),
                List.of(
                    new SourceSpec.Known(
                        place(new Port.Result()), List.of("user.name"), Confidence.HIGH)),
                List.of(
                    new SinkSpec(
                        SinkKind.LOG,
                        List.of(place(new Port.Arguments(0))),
                        Reads.STRING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(
                    new FlowSpec(
                        place(new Port.Argument(0)),
                        place(new Port.Result()),
                        How.TEXT,
                        Form.HASHED,
                        false,
                        false)),
                List.of(place(new Port.This(), new Key.Element())),
                List.of(1),
                Optional.of("java.util.List<T>"),
                OptionalInt.of(0),
                List.of("a", "b"),
                "acme.yml:4"));
  }

  @Test
  void aSinkMaySayWhatItReadsAndOfWhom() throws Exception {
    ModelRow row =
        row(
            "{on: com.acme.Box, call: put(..), sink: {kind: third-party, operands: [arg1..],"
                + " reads: value, recipient: acme, address: this.url, label: arg0}}");

    assertThat(row.sinks())
        .containsExactly(
            new SinkSpec(
                SinkKind.THIRD_PARTY,
                List.of(place(new Port.Arguments(1))),
                Reads.VALUE,
                Optional.of("acme"),
                Optional.of(place(new Port.This(), new Key.Field("url"))),
                Optional.of(place(new Port.Argument(0)))));
  }

  @Test
  void aSourceMayTakeItsNameFromAnArgument() throws Exception {
    ModelRow row =
        row(
            "{on: com.acme.Box, call: get(..), source: [{name: arg0, at: \"return[]\"},"
                + " {category: [user.name, user.contact.email], confidence: low}]}");

    assertThat(row.sources())
        .containsExactly(
            new SourceSpec.ByName(place(new Port.Result(), new Key.Element()), 0, List.of()),
            new SourceSpec.Known(
                place(new Port.Result()),
                List.of("user.name", "user.contact.email"),
                Confidence.LOW));
  }

  @ParameterizedTest
  @CsvSource({
    "this, This[]",
    "arg3, Argument[index=3]",
    "args, Arguments[from=0]",
    "arg2.., Arguments[from=2]",
    "arg1.return, 'CallbackResult[argument=1]'",
    "this.return, 'CallbackResult[argument=-1]'",
    "return.param1, 'CallbackParameter[argument=-2, parameter=1]'"
  })
  void aFlowComesFromAPort(String port, String expected) throws Exception {
    FlowSpec flow =
        row("{on: com.acme.Box, call: f(..), flow: \"" + port + "{value@arg0}.#x => arg9\"}")
            .flows()
            .get(0);

    assertThat(flow.from().port()).hasToString(expected);
    assertThat(flow.from().path()).containsExactly(new Key.MapValue(0), new Key.Field("#x"));
    assertThat(flow.how()).isEqualTo(How.GRAPH);
  }

  @Test
  void onlyRawBehindAnArrowReveals() throws Exception {
    List<FlowSpec> flows =
        row("{on: com.acme.Box, call: f(..), flow: [\"arg0 -> this : raw\", \"arg0 := this{key}\"]}")
            .flows();

    assertThat(flows).extracting(FlowSpec::reveals).containsExactly(true, false);
    assertThat(flows).extracting(FlowSpec::replaces).containsExactly(false, true);
  }

  @Test
  void aFluentMethodHasTheTypeOfItsReceiver() throws Exception {
    assertThat(row("{on: com.acme.Box, call: f(..), flow: this -> return}").returns())
        .contains("this");
    assertThat(
            row("{on: com.acme.Box, call: f(..), flow: [this -> return, arg0 -> return]}")
                .returns())
        .isEmpty();
  }

  @Test
  void aRowOnSeveralTypesAndCallsBecomesOneForEach() throws Exception {
    Models models =
        load(HEAD + "rows:\n  - {on: [a.B, a.C], call: [f(), \"g|h(..)\"], pure: true}\n");

    assertThat(models.rows())
        .extracting(row -> row.method().type() + ' ' + row.method().names())
        .containsExactly("a.B [f]", "a.B [g, h]", "a.C [f]", "a.C [g, h]");
  }

  @Test
  void aLibraryMayHaveASecondPackageName() throws Exception {
    Models models =
        load(
            HEAD
                + "also: {com.acme: org.acme}\n"
                + "types:\n  com.acme.Box<T>: {extends: [com.acme.Crate<T>]}\n"
                + "rows:\n"
                + "  - {on: com.acme.Box, call: f(com.acme.Lid), pure: true}\n"
                + "  - {on: net.Other, call: f(), pure: true}\n"
                + "annotations:\n  - {annotation: com.acme.Entry, role: entry}\n");

    assertThat(models.rows())
        .extracting(row -> row.method().type() + row.method().parameters().orElseThrow())
        .containsExactly("com.acme.Box[com.acme.Lid]", "org.acme.Box[org.acme.Lid]", "net.Other[]");
    assertThat(models.types())
        .containsExactly(
            new LibraryType("com.acme.Box", List.of("T"), List.of("com.acme.Crate<T>"), Map.of()),
            new LibraryType("org.acme.Box", List.of("T"), List.of("org.acme.Crate<T>"), Map.of()));
    assertThat(models.annotations())
        .extracting(AnnotationSpec::annotations)
        .containsExactly(List.of("com.acme.Entry"), List.of("org.acme.Entry"));
  }

  @Test
  void anAnnotationHasARole() throws Exception {
    Models models =
        load(
            HEAD
                + "annotations:\n"
                + "  - {annotation: [a.Get, a.Post], role: result-sink, sink: response,"
                + " within: [a.Rest], elements: [value]}\n");

    assertThat(models.annotations())
        .containsExactly(
            new AnnotationSpec(
                List.of("a.Get", "a.Post"),
                Role.RESULT_SINK,
                List.of("a.Rest"),
                List.of("value"),
                List.of(),
                Optional.of(SinkKind.RESPONSE),
                "acme.yml:4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{call: f(), pure: true} | found a row, expected \"on\" with a type",
        "{on: Box, call: f(), pure: true} | found \"Box\", expected the qualified name",
        "{on: a.B, call: f, pure: true} | found \"f\", expected name(..)",
        "{on: a.B, call: 'f(int', pure: true} | found \"f(int\", expected name(..)",
        "{on: a.B, call: f(a-b), pure: true} | expected erased parameter types",
        "{on: a.B, call: 'f(a...,b)', pure: true} | expected erased parameter types",
        "{on: a.B, call: f()} | found a row without a role",
        "{on: a.B, call: f(), pure: true, sink: log} | found a pure row with roles",
        "{on: a.B, call: f(), sink: lgo} | found \"lgo\", expected one of log, console",
        "{on: a.B, call: f(), sink: {kind: log, reads: all}} | found \"all\", expected one of value, string, graph",
        "{on: a.B, call: f(), sink: {operands: [arg0]}} | found no \"kind\"",
        "{on: a.B, call: f(), source: user.nam} | found \"user.nam\", expected a category key",
        "{on: a.B, call: f(), source: {at: arg0}} | expected either category or name",
        "{on: a.B, call: f(), flow: arg0 --> this} | expected an arrow",
        "{on: a.B, call: f(), flow: arg0 -> self} | expected a port",
        "{on: a.B, call: f(), flow: 'arg0 -> this(x)'} | expected a step",
        "{on: a.B, call: f(), flow: return -> this} | expected a flow from what exists",
        "{on: a.B, call: f(), flow: this -> args} | expected a flow to one place",
        "{on: a.B, call: f(), flow: 'this -> return : hash'} | : hash\", expected one of raw, truncated",
        "{on: a.B, call: f(), invokes: x} | expected the index of an argument",
        "{on: a.B, call: f(), pure: true, returns: 'List<T'} | expected a type",
        "{on: a.B, call: f(), pure: true, when: {this: [a]}} | expected an argument and its values",
        "{on: a.B, call: f(), pure: true, sinks: log} | found \"sinks\", expected one of call, clears"
      })
  void aFaultyRowIsNamedByItsLine(String row, String expected) {
    assertThatThrownBy(() -> load(HEAD + "rows:\n  - " + row + "\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("acme.yml:4: ")
        .hasMessageContaining(expected);
  }

  @Test
  void aCallHasOneRow() {
    assertThatThrownBy(
            () ->
                load(
                    HEAD
                        + "rows:\n"
                        + "  - {on: a.B, call: f(), pure: true}\n"
                        + "  - {on: a.B, call: f(), when: {arg0: x}, pure: true}\n"
                        + "  - {on: a.B, call: f(), sink: log}\n"))
        .hasMessage("acme.yml:6: found \"f()\", expected a call that no row above is about");
  }

  @Test
  void allFaultsOfAllFilesAreReported() throws Exception {
    Files.writeString(folder.resolve("a.yml"), "jar: x\nrows:\n  - {on: a.B}\nmore: 1\n");
    Files.writeString(folder.resolve("b.yml"), "a: [\n");
    Files.writeString(folder.resolve("c.txt"), "not a model");

    assertThatThrownBy(() -> ModelFiles.load(folder, CATEGORIES))
        .isInstanceOf(KnowledgeException.class)
        .satisfies(
            e ->
                assertThat(((KnowledgeException) e).faults())
                    .extracting(fault -> fault.file() + ":" + fault.line())
                    .startsWith("a.yml:1", "a.yml:1", "a.yml:3")
                    .contains("a.yml:4")
                    .last()
                    .asString()
                    .startsWith("b.yml:"));
  }

  @Test
  void annotationRolesWantWhatBelongsToThem() {
    assertThatThrownBy(
            () -> load(HEAD + "annotations:\n  - {annotation: a.B, role: result-sink}\n"))
        .hasMessageContaining("\"sink\" with result-sink");
    assertThatThrownBy(() -> load(HEAD + "annotations:\n  - {annotation: a.B, role: input}\n"))
        .hasMessageContaining("\"category\" with input");
    assertThatThrownBy(() -> load(HEAD + "annotations:\n  - {annotation: a.B, role: entri}\n"))
        .hasMessageContaining("expected one of entry, named-input");
  }

  @Test
  void builtInFilesAreFoundInAJar() throws IOException {
    Path jar = folder.resolve("models.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("models/b.yml", "models/a.yml", "models/x/c.yml", "other/d.yml")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(Resources.in(loader, "models", "a.yml"))
          .containsExactly(Map.entry("a.yml", "models/a.yml"), Map.entry("b.yml", "models/b.yml"));
    }
  }

  private ModelRow row(String row) throws Exception {
    return load(HEAD + "rows:\n  - " + row + "\n").rows().get(0);
  }

  private Models load(String text) throws Exception {
    Path file = folder.resolve("acme.yml");
    Files.writeString(file, text);
    return ModelFiles.load(file, CATEGORIES);
  }

  private static Place place(Port port, Key... path) {
    return new Place(port, List.of(path));
  }
}
