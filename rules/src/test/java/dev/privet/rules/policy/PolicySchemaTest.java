package dev.privet.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors and the parser agree on what a policy file may hold. */
final class PolicySchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(PolicySchema.text(), InputFormat.JSON);

  static List<Path> policies() throws IOException {
    List<Path> policies = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
      samples
          .map(it -> it.resolve("privacy-policy.yml"))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(policies::add);
    }
    policies.add(Path.of("src", "main", "resources", "policy", "default.yml"));
    return policies;
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyPolicyOfTheSamplesIsValid(Path policy) throws IOException {
    assertThat(complaints(Files.readString(policy))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "defaults: {share: deny}",
        "policy: {id: shop, colour: red}",
        "{policy: {id: shop}, retain: [{data: all, limit: soon}]}",
        "{policy: {id: shop}, forbid: [{verb: eat, data: all}]}",
        "{policy: {id: shop}, rights: [{right: [fly], data: all}]}",
        "{policy: {id: shop}, surprise: {}}"
      })
  void whatTheParserRefusesTheSchemaRefusesToo(String policy) throws IOException {
    assertThat(complaints(policy)).isNotEmpty();
    assertThat(PolicyFile.read("policy.yml", policy, it -> true).faults()).isNotEmpty();
  }

  @Test
  void everyWordOfTheLanguageIsOffered() {
    List<String> words = new ArrayList<>();
    Arrays.stream(Verb.values()).map(Keyed::key).forEach(words::add);
    Arrays.stream(Event.values()).map(Keyed::key).forEach(words::add);
    Arrays.stream(Duty.values()).map(Keyed::key).forEach(words::add);
    Arrays.stream(Right.values()).map(Keyed::key).forEach(words::add);
    Arrays.stream(Transformation.values()).map(Keyed::key).forEach(words::add);
    Arrays.stream(Stance.values()).map(Keyed::key).forEach(words::add);

    assertThat(words).allMatch(it -> PolicySchema.text().contains('"' + it + '"'));
    assertThat(PlaceWord.keys()).allMatch(PolicySchema.text()::contains);
  }

  private static List<String> complaints(String policy) throws IOException {
    String json =
        new ObjectMapper().writeValueAsString(new ObjectMapper(new YAMLFactory()).readTree(policy));
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
