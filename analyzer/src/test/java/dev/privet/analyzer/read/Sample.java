package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.BodyText;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import java.nio.charset.StandardCharsets;

/** Java text as it stands in a test, and what it is read into. */
final class Sample {
  private final FileFacts facts;

  private Sample(FileFacts facts) {
    this.facts = facts;
  }

  /** A whole file. */
  static Sample file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Sample(new JavaReader().read(bytes, StandardCharsets.UTF_8));
  }

  /** The members of a class {@code C}. */
  static Sample members(String text) {
    return file("class C {\n" + text + "\n}\n");
  }

  /** The text of the body of the method {@code f} among the members of a class. */
  static String body(String members) {
    return members(members).bodyOf("C", "f");
  }

  FileFacts facts() {
    return facts;
  }

  TypeFacts type(String binaryName) {
    return facts.types().stream()
        .filter(type -> type.binaryName().equals(binaryName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no type " + binaryName));
  }

  MethodFact method(String type, String name) {
    return type(type).methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + name));
  }

  Body code(String type, String name) {
    return method(type, name).body().orElseThrow();
  }

  String bodyOf(String type, String name) {
    return BodyText.of(code(type, name));
  }

  String lambda(String type, int index) {
    return BodyText.of(type(type).lambdas().get(index).body());
  }
}
