package flows.forms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PaymentOffice {
  private static final Logger log = LoggerFactory.getLogger(PaymentOffice.class);

  private final Vault vault;

  public PaymentOffice(Vault vault) {
    this.vault = vault;
  }

  public void masked(Payer payer) {
    // silent: stars, whatever came in
    log.info("mail to {}", Masks.stars(payer.getEmail()));
    // silent: a star for every letter
    log.info("mail to {}", Masks.dots(payer.getEmail()));
    // silent: the last four digits
    log.info("card {}", Masks.lastFour(payer.getCardNumber()));
    // expect: PRV101 user.financial.credit_card
    log.info("card {}", payer.getCardNumber());
  }

  public void onlyNamed(Payer payer, boolean strict) {
    // expect: PRV101 user.contact.email
    log.info("mail to {}", Masks.mask(payer.getEmail()));
    // expect: PRV101 user.contact.phone_number
    log.info("call {}", Masks.hash(payer.getPhone()));
    // expect: PRV101 user.contact.email
    log.info("mail to {}", Masks.lenient(payer.getEmail(), strict));
    // silent: always the strict way
    log.info("mail to {}", Masks.lenient(payer.getEmail(), true));
  }

  public void digests(Payer payer, SecretKey key, byte[] nonce) throws GeneralSecurityException {
    // silent: hashed
    log.info("payer {}", Digests.sha256(payer.getEmail()));
    // silent: hashed with a key
    log.info("payer {}", Digests.keyed(payer.getEmail(), key));
    // silent: encrypted, then encoded
    log.info("payer {}", Base64.getEncoder().encodeToString(Digests.encrypted(payer.getEmail(), key, nonce)));
  }

  public void encoded(Payer payer) {
    byte[] bytes = payer.getEmail().getBytes(StandardCharsets.UTF_8);
    // expect: PRV101 user.contact.email
    log.info("payer {}", Base64.getUrlEncoder().encodeToString(bytes));
    // expect: PRV101 user.contact.email
    log.info("payer {}", URLEncoder.encode(payer.getEmail(), StandardCharsets.UTF_8));
  }

  public void annotated(Payer payer) {
    // silent: a token
    log.info("payer {}", vault.token(payer.getEmail()));
    // silent: sealed
    log.info("payer {}", vault.seal(payer.getEmail()));
    // silent: anonymised
    log.info("payer {}", vault.band(payer.getEmail()));
    // expect: PRV101 user.contact.email
    log.info("payer {}", vault.enrich(payer.getEmail()));
  }

  public void aggregated(List<Payer> payers) {
    IntSummaryStatistics sums =
        payers.stream().mapToInt(Payer::getCents).summaryStatistics();
    // silent: a mean of amounts
    log.info("on average {}", sums.getAverage());
    // silent: distinct addresses, counted
    log.info("{} payers", payers.stream().map(Payer::getEmail).distinct().count());
    // silent: drawn at random
    log.info("run {}", UUID.randomUUID());
  }

  public void shortened(Payer payer) {
    // silent: one letter of it
    log.info("payer {}", payer.getEmail().charAt(0));
    // silent: three digits of it
    log.info("payer {}", payer.getPhone().substring(0, 3));
    // expect: PRV101 user.contact.phone_number
    log.info("payer {}", payer.getPhone().substring(1));
  }
}
