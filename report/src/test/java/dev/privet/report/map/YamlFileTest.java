package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YamlFileTest {
  private static final DataMap CUSTOMERS = SmallMap.customers().map();
  private static final String FRESH = MapKind.FIDESLANG.text(CUSTOMERS, "1");

  private static Merged merge(String text, DataMap map) throws UsageException {
    return MapKind.FIDESLANG.merged(map, "1", "fides.yml", text);
  }

  @Test
  void manifestsHaveTheShapeThatFideslangPublishes() throws IOException {
    assertThat(FideslangShape.load().complaints(FRESH)).isEmpty();
    assertThat(FRESH)
        .contains("data_use: marketing.communications")
        .contains("legal_basis_for_processing: Consent")
        .contains("fides_key: Mailer");
  }

  @Test
  void theShapeIsHeldAgainstSomething() throws IOException {
    assertThat(FideslangShape.load().complaints(FRESH.replace("fides_key: Mailer", "key: Mailer")))
        .isNotEmpty();
    assertThat(
            FideslangShape.load()
                .complaints(FRESH.replace("- user.contact.email", "- pd:UserAgent")))
        .isNotEmpty();
  }

  @Test
  void namesThatNoKeyMayHaveAreWrittenInLettersThatItMay() throws IOException {
    DataMap odd =
        new SmallMap()
            .called("my shop: {x} \u00e4")
            .with("a b", "A \"b\": - c", SmallMap.AGENT, "GET /", "user")
            .with("a c", "yes", SmallMap.AGENT, "GET /", "a/b c")
            .map();

    String text = MapKind.FIDESLANG.text(odd, "1");

    assertThat(FideslangShape.load().complaints(text)).isEmpty();
    assertThat(text).contains("- user.device").doesNotContain("pd:");
  }

  @Test
  void aSecondRunChangesNothing() throws UsageException {
    assertThat(merge(FRESH, CUSTOMERS)).isEqualTo(new Merged(FRESH, List.of()));
  }

  @Test
  void editsCommentsAndAdditionsStayWhileTheRestIsRefreshed() throws UsageException, IOException {
    String edited =
        FRESH
            .replace("# Written by privet map", "# Ours.\n# Written by privet map")
            .replace("data_use: marketing.communications", "data_use: essential.service")
            .replace("description: The program whose code was read.", "description: Our shop.")
            .replace(
                "    fields:\n",
                "    fields:\n    - name: ours   # by hand\n      description: x\n")
            .replace(
                "system:\n",
                "system:\n- fides_key: crm\n  system_type: Service\n  privacy_declarations: []\n");
    DataMap now = SmallMap.customers().with("order", "Order", SmallMap.AGENT, "GET /", "B").map();

    Merged merged = merge(edited, now);

    assertThat(merged.text())
        .contains("# Ours.")
        .contains("data_use: essential.service")
        .contains("description: Our shop.")
        .contains("name: ours # by hand")
        .contains("fides_key: crm")
        .contains("fides_key: B")
        .contains("name: order");
    assertThat(FideslangShape.load().complaints(merged.text())).isEmpty();
    assertThat(merged.notes()).isEmpty();
    assertThat(merge(merged.text(), now).text()).isEqualTo(merged.text());
    assertThat(merge(edited, CUSTOMERS).text()).isEqualTo(edited);
  }

  @Test
  void anEditIsToldOnceTheCodeSaysSomethingElse() throws UsageException {
    String edited =
        FRESH.replaceFirst(
            "data_categories:\n      - user.contact.email",
            "data_categories:\n      - user.contact");
    DataMap now =
        new SmallMap().with("customer", "Customer", SmallMap.AGENT, "GET /", "Mailer").map();

    Merged merged = merge(edited, now);

    assertThat(merged.text()).contains("      - user.contact\n");
    assertThat(merged.notes()).hasSize(1);
    assertThat(merged.notes().get(0))
        .startsWith("fides.yml:")
        .endsWith("stays as edited; by the code it is now: user.device");
  }

  @Test
  void whatTheCodeNoLongerSupportsIsKeptAndMarked() throws UsageException {
    DataMap both = SmallMap.customers().with("order", "Order", SmallMap.AGENT, "GET /", "B").map();
    String text = MapKind.FIDESLANG.text(both, "1");

    Merged gone = merge(text, CUSTOMERS);

    assertThat(gone.text()).contains("name: order").contains("no longer seen in the code");
    assertThat(gone.notes())
        .anyMatch(it -> it.contains("collections/order is no longer seen"))
        .anyMatch(it -> it.contains("B is no longer seen"));
    assertThat(merge(gone.text(), CUSTOMERS)).isEqualTo(new Merged(gone.text(), List.of()));
  }

  @Test
  void brokenFilesAreToldWithTheirLine() {
    assertThatThrownBy(() -> merge("dataset:\n- a: [\n", CUSTOMERS))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("fides.yml:")
        .hasMessageContaining("well-formed YAML");
    assertThatThrownBy(() -> merge("notes: [1]\n", CUSTOMERS))
        .hasMessageStartingWith("fides.yml:1: found neither \"dataset\" nor \"system\"");
    assertThatThrownBy(() -> merge("", CUSTOMERS)).hasMessageStartingWith("fides.yml:1: found");
  }
}
