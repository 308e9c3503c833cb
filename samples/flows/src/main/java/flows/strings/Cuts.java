package flows.strings;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Cuts {
  private static final Logger log = LoggerFactory.getLogger(Cuts.class);
  private static final Pattern ADDRESS = Pattern.compile("(.+)@(.+)");

  public void shapes(Customer customer) {
    String tidy = customer.email().trim().toLowerCase(Locale.ROOT).replace("+news", "");
    // expect: PRV101 user.contact.email
    log.info(tidy);
    // expect: PRV101 user.contact.email
    log.info(customer.email().split("@")[0]);
    // expect: PRV101 user.contact.email
    log.info(StringUtils.uncapitalize(StringUtils.trimToEmpty(customer.email())));
    // silent: a comparison
    log.info("same house: {}", customer.email().endsWith("@example.org"));
    // silent: whether there is one
    log.info("reachable: {}", StringUtils.isNotBlank(customer.phone()));
  }

  public void groups(Customer customer) {
    Matcher matcher = ADDRESS.matcher(customer.email());
    if (matcher.matches()) {
      // expect: PRV101 user.contact.email
      log.info("local part {}", matcher.group(1));
      // silent: where the group begins
      log.info("begins at {}", matcher.start(2));
    }
  }

  public void tokens(Customer customer) {
    StringTokenizer tokens = new StringTokenizer(customer.name(), " ");
    while (tokens.hasMoreTokens()) {
      // expect: PRV101 user.name
      log.info("part {}", tokens.nextToken());
    }
    Scanner scanner = new Scanner(customer.phone()).useDelimiter("-");
    // expect: PRV101 user.contact.phone_number
    log.info("area {}", scanner.next());
  }

  public void bytes(Customer customer) {
    byte[] raw = customer.email().getBytes(StandardCharsets.UTF_8);
    String again = new String(raw, StandardCharsets.UTF_8);
    // expect: PRV101 user.contact.email
    log.info(again);
    // expect: PRV101 user.contact.email
    log.info("encoded {}", Base64.getEncoder().encodeToString(raw));
    // silent: how many bytes
    log.info("{} bytes", raw.length);

    char[] letters = customer.name().toCharArray();
    // expect: PRV101 user.name
    log.info(String.valueOf(letters));
  }
}
