package dev.privet.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A string literal that looks like the name of data: {@code user.email}, {@code customer[email]},
 * {@code X-Api-Key}, {@code First Name}. Sentences, paths, patterns and texts with placeholders do
 * not.
 *
 * @param segments its parts between dots and brackets, at least one
 * @param spaced whether it has words set apart by spaces
 */
record LiteralKey(List<String> segments, boolean spaced) {
  private static final int LONGEST = 48;
  private static final int MOST_SPACES = 3;
  private static final Set<String> SOFTWARE =
      English.words(
          """
          spring app application server db jdbc datasource mail smtp management logging log
          kafka redis quarkus micronaut hibernate javax jakarta java org com net io dev de sun
          ssl proxy http https config security ldap aws azure gcp email os cache feature env
          system sys eureka vault keycloak oauth2 javamail kc dubbo zookeeper elasticsearch
          mongodb rabbitmq jms sftp ftp service client default
          """);
  private static final Set<String> TEXTS =
      English.words(
          """
          label labels message messages msg form error errors validation field fields page
          button title menu text texts i18n ui view views template templates emails
          placeholder help tooltip header prompt exception warning notification lbl err admin
          """);

  private static final Set<String> PLATFORM =
      Set.of("name", "home", "dir", "country", "language", "timezone", "region", "variant");

  /** What {@code text} names, no segments if it does not look like a key. */
  static LiteralKey of(String text) {
    LiteralKey none = new LiteralKey(List.of(), false);
    if (text.length() > LONGEST || text.isEmpty()) {
      return none;
    }
    List<String> segments = new ArrayList<>();
    int spaces = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '[' || c == ']') {
        if (i > start) {
          segments.add(text.substring(start, i));
        }
        start = i + 1;
      } else if (c == ' ') {
        spaces++;
      } else if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return none;
      }
    }
    if (start < text.length()) {
      segments.add(text.substring(start));
    }
    boolean whole =
        isEdge(text.charAt(0))
            && (isEdge(text.charAt(text.length() - 1)) || text.endsWith("]"))
            && spaces <= MOST_SPACES
            && (spaces == 0 || segments.size() == 1)
            && !segments.isEmpty();
    return whole ? new LiteralKey(List.copyOf(segments), spaces > 0) : none;
  }

  private static boolean isEdge(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The last segment, which is the name proper. */
  String last() {
    return segments.get(segments.size() - 1);
  }

  /** The segment before the last, empty without one. */
  String parent() {
    return segments.size() < 2 ? "" : segments.get(segments.size() - 2);
  }

  /** Whether it is the key of a property that every virtual machine has: {@code user.name}. */
  boolean platform() {
    return segments.size() == 2
        && segments.get(0).equals("user")
        && PLATFORM.contains(segments.get(1));
  }

  /** Whether it is the key of a setting: {@code spring.mail.username}. */
  boolean setting() {
    return segments.size() > 3 || (segments.size() > 1 && SOFTWARE.contains(segments.get(0)));
  }

  /** Whether it is the key of a text for people: {@code label.email}. */
  boolean label() {
    return segments.size() > 1 && TEXTS.contains(segments.get(0));
  }
}
