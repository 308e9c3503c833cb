package flows.forms;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings that are written to the log whole: secrets covered by their keys, or not. */
public class Settings {
  private static final Logger log = LoggerFactory.getLogger(Settings.class);
  private static final Set<String> SECRET_KEYS = Set.of("mail.password", "ledger.token");
  private static final String REDACTED = "[redacted]";
  private static final Pattern PIN = Pattern.compile("pin=\\d+");

  private static Map<String, String> values(String password, String sender) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("mail.password", password);
    values.put("mail.sender", sender);
    return values;
  }

  public void printed(String password, String sender) {
    Map<String, String> values = values(password, sender);
    // expect: PRV101 user.authorization.password
    log.info("settings {}", values);
    for (Map.Entry<String, String> each : values.entrySet()) {
      // expect: PRV101 user.authorization.password
      log.info("{}={}", each.getKey(), each.getValue());
    }
  }

  public void covered(String password, String sender) {
    Map<String, String> values = values(password, sender);
    Map<String, String> shown = new TreeMap<>();
    for (Map.Entry<String, String> each : values.entrySet()) {
      shown.put(each.getKey(), shown(each.getKey(), each.getValue()));
      String value = SECRET_KEYS.contains(each.getKey()) ? REDACTED : each.getValue();
      // silent: what a secret's key says is covered
      log.info("{}={}", each.getKey(), value);
    }
    // silent: the values went through the house's own cover
    log.info("settings {}", shown);
  }

  private static String shown(String key, String value) {
    if (isSecret(key)) {
      return "***";
    }
    return value;
  }

  private static boolean isSecret(String key) {
    return key.toLowerCase(Locale.ROOT).contains("password");
  }

  public void copied(String password, String sender) {
    Map<String, String> values = values(password, sender);
    Map<String, String> shown = new TreeMap<>();
    Map<String, String> bare = new TreeMap<>();
    for (Map.Entry<String, String> each : values.entrySet()) {
      if (each.getKey().endsWith("password")) {
        shown.put(each.getKey(), "*****");
      } else {
        shown.put(each.getKey(), each.getValue());
      }
      bare.put(each.getKey(), each.getValue());
    }
    // silent: the password was left out of this copy
    log.info("settings {}", shown);
    // expect: PRV101 user.authorization.password
    log.info("settings {}", bare);
  }

  public void switched(boolean open, String password) {
    String shown = open ? password : "***";
    // expect: PRV101 user.authorization.password
    log.info("password {}", shown);
    // expect: PRV101 user.authorization.password
    log.info("password {}", byLength(password));
  }

  private static String byLength(String password) {
    if (password.isEmpty()) {
      return "***";
    }
    return password;
  }

  public void searched(String pin) {
    String line = "pin=" + pin;
    // silent: digits after the key are covered, and where there are none there is no PIN
    log.info("line {}", withoutPin(line));
    // expect: PRV101 pd:PINCode
    log.info("line {}", line);
  }

  private static String withoutPin(String line) {
    Matcher matcher = PIN.matcher(line);
    if (matcher.find()) {
      return matcher.replaceAll("pin=****");
    }
    return line;
  }
}
