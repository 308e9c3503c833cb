package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  private static final String BILLING =
      """
      package shop;

      import com.stripe.exception.StripeException;
      import com.stripe.model.Customer;
      import com.stripe.param.CustomerCreateParams;

      class Billing {
        void open(String email, String phoneNumber) throws StripeException {
          Customer.create(CustomerCreateParams.builder().setEmail(email).build());
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aShopThatKeepsItsPromise() throws IOException, InterruptedException {
    new Tree(folder)
        .with("shop/Billing.java", BILLING)
        .with(
            "privacy-policy.yml",
            """
            policy: {id: shop}
            defaults: {share: deny}
            recipients:
              stripe: {match: {packages: [com.stripe]}, receives: [user.contact.email], cite: S1-31}
            statements: {S1-31: "shared with Stripe: e-mail"}
            """);
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first");
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }

  @Test
  void nothingChangedIsSaidSo() {
    Ran ran = Ran.privet("diff", "HEAD", folder);

    assertThat(ran.out()).isEqualTo("No promise fares differently since HEAD.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void aBrokenPromiseComesWithBothWaysOut() throws IOException, InterruptedException {
    Path patch = folder.resolve("policy.diff");
    new Tree(folder)
        .with("shop/Billing.java", BILLING.replace("setEmail(email)", "setPhone(phoneNumber)"));

    Ran ran = Ran.privet("diff", "HEAD", folder, "--patch", patch);

    assertThat(ran.out())
        .contains("This change breaks S1-31 (“shared with Stripe: e-mail”):")
        .contains("shop/Billing.java:9")
        .contains("either the code:")
        .contains(
            "or the promise:   let the recipient have user.contact.phone_number, in privacy-policy.yml:4");
    assertThat(ran.code()).isEqualTo(1);
    git("apply", "policy.diff");
    assertThat(Files.readString(folder.resolve("privacy-policy.yml")))
        .contains("receives: [user.contact.email, user.contact.phone_number]");
    assertThat(Ran.privet("policy", "check", folder).out()).contains("kept          S1-31");
  }

  @Test
  void whatIsMendedIsSaidToo() throws IOException, InterruptedException {
    new Tree(folder)
        .with("shop/Billing.java", BILLING.replace("setEmail(email)", "setPhone(phoneNumber)"));
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qam", "second");
    new Tree(folder).with("shop/Billing.java", BILLING);

    assertThat(Ran.privet("diff", "HEAD", folder).out()).contains("This change mends S1-31");
  }

  @Test
  void anUnknownCommitGetsClearWords() {
    assertThat(Ran.privet("diff", "nowhere", folder).err()).contains("git knows no \"nowhere\"");
    assertThat(Ran.privet("diff", "--base", "-x", folder).err()).contains("expected a branch");
    assertThat(Ran.privet("diff").err()).contains("a commit to compare with is missing");
  }
}
