package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapCommandTest {
  private static final String POLICY =
      """
      policy: {id: shop, version: "1"}
      data:
        account: {covers: [user.contact.email], subject: [customer], for: [essential.service], cite: P-1}
        fax: {covers: [user.contact.fax_number]}
      recipients:
        mailer: {match: {hosts: [mail.example.com]}, receives: [account], region: [IN], cite: P-2}
        printer: {match: unspecified, receives: [account]}
      retain:
        - {data: account, limit: 30d, from: account_closed, cite: P-3}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aShop() {
    new Tree(folder)
        .with(
            "src/main/java/shop/orders/Customer.java",
            """
            package shop.orders;

            import jakarta.persistence.Entity;

            @Entity
            public class Customer {
              private Long id;
              private String email;
              private java.time.Instant closedAt;

              public void setEmail(String email) {
                this.email = email;
              }

              public String getEmail() {
                return email;
              }
            }
            """)
        .with(
            "src/main/java/shop/orders/Customers.java",
            """
            package shop.orders;

            import org.springframework.data.jpa.repository.JpaRepository;

            public interface Customers extends JpaRepository<Customer, Long> {
              void deleteByClosedAtBefore(java.time.Instant moment);
            }
            """)
        .with(
            "src/main/java/shop/orders/web/SignUp.java",
            """
            package shop.orders.web;

            import org.springframework.scheduling.annotation.Scheduled;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RequestParam;
            import org.springframework.web.bind.annotation.RestController;
            import org.springframework.web.client.RestTemplate;
            import shop.orders.Customer;
            import shop.orders.Customers;

            @RestController
            class SignUp {
              private final Customers customers;
              private final RestTemplate http = new RestTemplate();

              SignUp(Customers customers) {
                this.customers = customers;
              }

              @PostMapping("/customers")
              void signUp(@RequestParam String email, @RequestParam String birthday) {
                Customer customer = new Customer();
                customer.setEmail(email);
                customers.save(customer);
                http.postForObject("https://mail.example.com/welcome", email, String.class);
              }

              @Scheduled(cron = "0 0 3 * * *")
              void purge() {
                customers.deleteByClosedAtBefore(
                    java.time.Instant.now().minus(java.time.Duration.ofDays(20)));
              }
            }
            """);
  }

  private Ran map(Object... words) {
    List<Object> all = new ArrayList<>(List.of("map", folder));
    all.addAll(List.of(words));
    return Ran.privet(all.toArray());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }

  private static JsonNode find(JsonNode array, String field, String value) {
    for (JsonNode it : array) {
      if (it.get(field).asText().equals(value)) {
        return it;
      }
    }
    throw new AssertionError(value + " is not in " + array);
  }

  @Test
  void dataIsFollowedFromTheRequestToTheRecordTheRecipientAndItsEnd() throws IOException {
    Files.writeString(folder.resolve("privacy-policy.yml"), POLICY);

    JsonNode map = new ObjectMapper().readTree(map("--report", "json", "--module", "shop").out());

    JsonNode account = find(map.get("activities"), "key", "account");
    assertThat(texts(account.get("collectedAt"))).containsExactly("request:POST /customers");
    assertThat(texts(account.get("keptIn"))).containsExactly("record:shop.orders.Customer");
    assertThat(texts(account.get("subjects"))).containsExactly("customer");
    assertThat(texts(account.get("statements"))).containsExactly("P-1");
    assertThat(account.get("recipients").findValuesAsText("recipient"))
        .containsExactlyInAnyOrder("policy:mailer", "policy:printer");
    JsonNode field = find(map.get("data"), "declaration", "shop.orders.Customer.email");
    assertThat(texts(field.get("collectedAt"))).containsExactly("request:POST /customers");
    assertThat(field.get("retention").findValuesAsText("origin"))
        .containsExactlyInAnyOrder("promised", "enforced");
    assertThat(field.get("retention").findValuesAsText("limit"))
        .containsExactlyInAnyOrder("P30D", "P20D");
    JsonNode mailer = find(map.get("recipients"), "key", "policy:mailer");
    assertThat(mailer.get("seen").asBoolean()).isTrue();
    assertThat(texts(mailer.get("regions"))).containsExactly("IN");
    assertThat(find(map.get("recipients"), "key", "policy:printer").get("seen").asBoolean())
        .isFalse();
  }

  @Test
  void theRecordSaysWhereCodeAndPolicyDiffer() throws IOException {
    Files.writeString(folder.resolve("privacy-policy.yml"), POLICY);

    Ran ran = map();

    assertThat(ran.out())
        .contains("## Account\n")
        .contains("printer: e-mail address (named by the policy, not seen in the code)")
        .contains("promised: 30 days after the account is closed (P-3)")
        .contains("deleted by SignUp.purge() after 20 days")
        .contains("## Fax\n")
        .contains("policy shop 1, not seen in the code")
        .contains("## Orders\n")
        .contains("code in shop.orders, not described by the policy");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  @Test
  void withoutAPolicyActivitiesAreThePackagesAndStoresAreFoundAllTheSame() {
    assertThat(map().out())
        .contains("# Record of processing activities: " + folder.getFileName())
        .contains("## Orders\n")
        .contains("- **Kept in**: Customer (database)\n")
        .contains("- **Recipients**: mail.example.com: e-mail address\n")
        .doesNotContain("not named by the policy");
  }

  @Test
  void aSecondRunLeavesTheFilesAndWhatWasWrittenIntoThem() throws IOException {
    Path record = folder.resolve("out/record.md");
    Path table = folder.resolve("out/record.csv");
    Object[] words = {"--report", "record-md=" + record, "--report", "record-csv=" + table};
    assertThat(map(words).out()).isEmpty();
    String text = Files.readString(record);
    String edited =
        text.replace("- **Legal basis**: _to be filled in_", "- **Legal basis**: 6(1)b");
    Files.writeString(record, edited);
    byte[] before = Files.readAllBytes(table);

    Ran again = map(words);

    assertThat(again.err()).isEmpty();
    assertThat(Files.readString(record)).isEqualTo(edited).isNotEqualTo(text);
    assertThat(Files.readAllBytes(table)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactlyInAnyOrder(record, table);
    }
  }

  @Test
  void whatTheCodeNoLongerDoesIsSaidAndKept() throws IOException {
    Path record = folder.resolve("record.md");
    map("--report", "record-md=" + record);
    Files.delete(folder.resolve("src/main/java/shop/orders/web/SignUp.java"));
    Files.delete(folder.resolve("src/main/java/shop/orders/Customer.java"));

    Ran ran = map("--report", "record-md=" + record);

    assertThat(ran.err()).contains("record.md:").contains("Orders is no longer seen in the code");
    assertThat(Files.readString(record)).contains("- **Kept in**: Customer (database)\n");
  }

  @Test
  void badWordsAndBrokenFilesAreToldAndEndWithTwo() throws IOException {
    Path record = Files.writeString(folder.resolve("record.md"), "mine\n");

    Ran broken = map("--report", "record-md=" + record);
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("record.md:1: found no entry that privet map wrote");
    assertThat(Files.readString(record)).isEqualTo("mine\n");

    Ran unknown = map("--report", "picture=x");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("found \"picture=x\", expected KIND=FILE with a kind of");

    Ran two = map("--report", "json", "--report", "csv=-");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("found two maps for standard output, expected one");
  }

  @Test
  void whatCouldNotBeReadIsSaidToBeMissing() {
    new Tree(folder).with("src/main/java/shop/Broken.java", "class Broken { void a( { }\n");

    assertThat(map().err()).contains("a part of the input was not analysed, and is missing");
    assertThat(map("--strict").code()).isEqualTo(3);
  }
}
