package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.privet.rules.knowledge.CategoryFiles;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VocabulariesTest {
  @Test
  void everyCategoryHasAKeyThatFideslangTakes() throws Exception {
    Vocabulary vocabulary = Vocabulary.load();

    CategoryFiles.builtIn()
        .forEach(
            it ->
                assertThat(vocabulary.fideslang(it.category().key()))
                    .as(it.category().key())
                    .matches("(user|system)(\\.[a-z_]+)*")
                    .matches(key -> !it.category().key().startsWith("pd:") || key.contains(".")));
  }

  @Test
  void aKeyWithoutATermOfItsOwnHasThatOfTheNextAbove() {
    Vocabulary vocabulary = Vocabulary.load();

    assertThat(vocabulary.dpv("user.name.first")).contains("pd:Name");
    assertThat(vocabulary.dpv("pd:UserAgent")).contains("pd:UserAgent");
    assertThat(vocabulary.dpv("user")).isEmpty();
  }

  @Test
  void jsonLdRefersOnlyToWhatItDefines() throws Exception {
    JsonNode root = new ObjectMapper().readTree(MapKind.DPV.text(SmallMap.customers().map(), "1"));
    Set<String> defined = new HashSet<>();
    root.get("@graph").forEach(it -> defined.add(it.get("@id").asText()));

    assertThat(root.get("@context").get("dpv").asText()).isEqualTo("https://w3id.org/dpv#");
    for (JsonNode node : root.get("@graph")) {
      node.findValues("@id").stream()
          .map(JsonNode::asText)
          .forEach(it -> assertThat(it.startsWith("dpv:") || defined.contains(it)).as(it).isTrue());
      node.fieldNames().forEachRemaining(it -> assertThat(it).matches("@\\w+|(dpv|dct|skos):\\w+"));
    }
  }

  @Test
  void jsonLdSaysHowLongDataIsStored() throws Exception {
    String text = MapKind.DPV.text(SmallMap.customers().map(), "1");

    assertThat(text)
        .contains("\"@type\" : \"dpv:StorageDuration\"")
        .contains("\"@value\" : \"P30D\"")
        .contains("\"@value\" : \"PT36H\"")
        .contains("\"pd:EmailAddress\"");
    assertThat(DpvMap.iso(Duration.ofDays(365))).isEqualTo("P365D");
    assertThat(DpvMap.iso(Duration.ZERO)).isEqualTo("PT0S");
  }

  @Test
  void aFlowChartLeadsFromWhereDataComesInToWhereItGoes() {
    assertThat(MapKind.MERMAID.text(SmallMap.customers().map(), "1"))
        .isEqualTo(
            """
            flowchart LR
              subgraph collected["Collected at"]
                n1[/"POST /customers"/]
              end
              subgraph activities["Processing activities"]
                n0["Customer"]
              end
              subgraph kept["Kept in"]
                n2[("Customer (database)")]
              end
              subgraph recipients["Recipients"]
                n3(["Mailer"])
              end
              n1 --> n0
              n0 --> n2
              n0 -->|"e-mail address"| n3
            """);
  }

  @Test
  void namesInAFlowChartAreNoSyntax() {
    String name = "a\"] --> b; %% <script> `x` \n end #quot; &lt;";

    String text =
        MapKind.MERMAID.text(new SmallMap().with("k", name, SmallMap.EMAIL, name, name).map(), "1");

    assertThat(text).doesNotContain("<script").doesNotContain("`").doesNotContain("%%");
    assertThat(text.lines().filter(it -> it.strip().equals("end")).count()).isEqualTo(4);
    assertThat(text).doesNotContain("#quot;").doesNotContain("&lt;").doesNotContain("\"] --> b");
  }
}
