package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The notation of a recipient's id, packages and hosts. */
final class RecipientNotation {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]\\w*(\\.[A-Za-z]\\w*)*");
  private static final Pattern HOST =
      Pattern.compile("(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9._~/-]*)?");

  private RecipientNotation() {}

  static boolean isId(YamlNode.Text text, Faults faults) {
    return matches(ID, text, "lower-case words joined by hyphens: new-relic", faults);
  }

  static List<String> packages(List<YamlNode.Text> texts, Faults faults) {
    return matching(PACKAGE, texts, "the name of a package: com.stripe", faults);
  }

  static List<String> hosts(List<YamlNode.Text> texts, Faults faults) {
    return matching(HOST, texts, "a host in lower case: api.stripe.com or *.stripe.com", faults);
  }

  private static List<String> matching(
      Pattern pattern, List<YamlNode.Text> texts, String expected, Faults faults) {
    List<String> matching = new ArrayList<>();
    for (YamlNode.Text text : texts) {
      if (matches(pattern, text, expected, faults)) {
        matching.add(text.value());
      }
    }
    return matching;
  }

  private static boolean matches(
      Pattern pattern, YamlNode.Text text, String expected, Faults faults) {
    boolean matches = pattern.matcher(text.value()).matches();
    if (!matches) {
      faults.add(text, expected);
    }
    return matches;
  }
}
