package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.analyzer.spec.SinkSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipients are read from files and found by host, package and id. */
final class RecipientFilesTest {
  private static RecipientIndex index(String... lines) throws KnowledgeException {
    return new RecipientIndex(
        RecipientFiles.read(Map.of("own.yml", "recipients:\n  " + String.join("\n  ", lines))));
  }

  private static Optional<String> id(Optional<Recipient> recipient) {
    return recipient.map(Recipient::id);
  }

  @Test
  void aHostIsFoundWithWhateverStandsAroundIt() throws KnowledgeException {
    RecipientIndex index =
        index("- {id: acme-pay, name: Acme Pay, kind: payment, hosts: [api.acme.example]}");

    assertThat(index.byHost("api.acme.example"))
        .contains(
            new Recipient(
                "acme-pay",
                "Acme Pay",
                RecipientKind.PAYMENT,
                List.of(),
                List.of("api.acme.example")));
    assertThat(index.at("https://shop:pw@API.acme.example:8443/v1?x=a@b")).contains("acme-pay");
    assertThat(index.at("https://eu.api.acme.example")).isEmpty();
    assertThat(index.at("https://acme.example/api.acme.example")).isEmpty();
  }

  @Test
  void aWildcardMeansTheDomainAndAllBelowIt() throws KnowledgeException {
    RecipientIndex index = index("- {id: acme, name: Acme, kind: crm, hosts: ['*.acme.example']}");

    assertThat(id(index.byHost("eu.api.acme.example"))).contains("acme");
    assertThat(id(index.byHost("acme.example"))).contains("acme");
    assertThat(id(index.byHost("notacme.example"))).isEmpty();
  }

  @Test
  void theNarrowestHostWins() throws KnowledgeException {
    RecipientIndex index =
        index(
            "- {id: cloud, name: Cloud, kind: cloud, hosts: ['*.acme.example', www.acme.example]}",
            "- {id: push, name: Push, kind: push, hosts: [push.acme.example]}",
            "- {id: eu, name: EU, kind: cloud, hosts: ['*.eu.acme.example']}",
            "- {id: captcha, name: Captcha, kind: fraud, hosts: [www.acme.example/captcha]}");

    assertThat(id(index.byHost("push.acme.example"))).contains("push");
    assertThat(id(index.byHost("s3.eu.acme.example"))).contains("eu");
    assertThat(id(index.byHost("s3.us.acme.example"))).contains("cloud");
    assertThat(id(index.byHost("https://www.acme.example/captcha/verify"))).contains("captcha");
    assertThat(id(index.byHost("https://www.acme.example/maps"))).contains("cloud");
  }

  @Test
  void aPackageMeansAllBelowItAndTheLongestWins() throws KnowledgeException {
    RecipientIndex index =
        index(
            "- {id: acme, name: Acme, kind: cloud, packages: [com.acme]}",
            "- {id: acme-mail, name: Acme Mail, kind: email, packages: [com.acme.mail]}");

    assertThat(id(index.byPackage("com.acme.storage.Bucket"))).contains("acme");
    assertThat(id(index.byPackage("com.acme.mail.Sender"))).contains("acme-mail");
    assertThat(id(index.byPackage("com.acme.mail"))).contains("acme-mail");
    assertThat(id(index.byPackage("com.acmeplus.Sender"))).isEmpty();
  }

  @Test
  void aSentenceCallsARecipientByItsNameOrElseByItsId() throws KnowledgeException {
    RecipientIndex index = index("- {id: acme, name: Acme, kind: cloud}");

    assertThat(index.name("acme")).isEqualTo("Acme");
    assertThat(index.name("nobody")).isEqualTo("nobody");
  }

  @Test
  void everyFaultIsReportedWithItsLine() {
    assertThatThrownBy(
            () ->
                index(
                    "- {id: Acme, name: Acme, kind: payment}",
                    "- {id: acme, name: Acme, kind: shop}",
                    "- {id: globex, kind: cloud, hosts: [https://globex.example]}",
                    "- {id: initech, name: Initech, kind: cloud, packages: [com..x], tax: 1}"))
        .isInstanceOfSatisfying(
            KnowledgeException.class,
            e ->
                assertThat(e.getMessage())
                    .contains("own.yml:2: found \"Acme\", expected lower-case words")
                    .contains("own.yml:3: found \"shop\", expected one of accounting, advertising")
                    .contains("own.yml:4: found no \"name\"")
                    .contains("own.yml:4: found \"https://globex.example\", expected a host")
                    .contains("own.yml:5: found \"com..x\", expected the name of a package")
                    .contains("own.yml:5: found \"tax\""));
  }

  @Test
  void nothingIsClaimedTwice() {
    assertThatThrownBy(
            () ->
                index(
                    "- {id: acme, name: Acme, kind: cloud, hosts: [acme.example]}",
                    "- {id: globex, name: Globex, kind: cloud, hosts: [acme.example]}"))
        .hasMessageContaining("own.yml:3: found \"acme.example\"")
        .hasMessageContaining("already at own.yml:2");
  }

  @Test
  void aUsersFileOrFolderIsReadLikeOurs(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    Files.writeString(file, "recipients:\n  - {id: acme, name: Acme, kind: crm}\n");

    assertThat(RecipientFiles.load(file).all()).extracting(Recipient::id).containsExactly("acme");
    assertThat(RecipientFiles.load(folder).all()).extracting(Recipient::id).containsExactly("acme");
  }

  @Test
  void theFilesThatPrivetCarriesKnowTheServicesThatProgramsMeet() throws KnowledgeException {
    RecipientIndex index = RecipientFiles.builtIn();

    assertThat(index.all()).hasSizeGreaterThan(150);
    assertThat(index.at("https://api.stripe.com/v1/customers")).contains("stripe");
    assertThat(index.at("us6.api.mailchimp.com")).contains("mailchimp");
    assertThat(index.at("fcm.googleapis.com")).contains("firebase");
    assertThat(index.at("storage.googleapis.com")).contains("google-cloud");
    assertThat(id(index.byPackage("com.twilio.rest.api.v2010.account.Message"))).contains("twilio");
    assertThat(index.at("internal.example.org")).isEmpty();
  }

  @Test
  void everyRecipientThatAModelNamesIsKnown() throws KnowledgeException {
    RecipientIndex index = RecipientFiles.builtIn();
    TreeSet<String> unknown = new TreeSet<>();
    ModelFiles.builtIn(new AnyCategory())
        .rows()
        .forEach(
            row ->
                row.sinks().stream()
                    .map(SinkSpec::recipient)
                    .flatMap(Optional::stream)
                    .filter(id -> index.byId(id).isEmpty())
                    .forEach(id -> unknown.add(id + " at " + row.origin())));

    assertThat(unknown).isEmpty();
  }
}
