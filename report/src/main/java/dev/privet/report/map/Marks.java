package dev.privet.report.map;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry carries so that a later run knows it again: its key, and a fingerprint of each
 * value as Privet wrote it. A value that does not fit its fingerprint was written by a person.
 *
 * @param key the entry's key
 * @param prints the fingerprints, in the order of the values
 */
record Marks(String key, List<String> prints) {
  private static final Pattern FORM = Pattern.compile("([^ ]+)((?: [0-9a-f]{6})*)");

  Marks {
    prints = List.copyOf(prints);
  }

  /** The fingerprint of a value; what only differs in blanks has the same. */
  static String print(String value) {
    try {
      byte[] bytes = value.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Marks that were written before. */
  static Optional<Marks> parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String key = URLDecoder.decode(form.group(1), StandardCharsets.UTF_8);
      String prints = form.group(2).strip();
      return Optional.of(
          new Marks(key, prints.isEmpty() ? List.of() : Arrays.asList(prints.split(" ", -1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The fingerprint of the value at an index; empty where none was written. */
  String print(int index) {
    return index < prints.size() ? prints.get(index) : "";
  }

  @Override
  public String toString() {
    // A comment must not end early, and a spreadsheet must not calculate.
    String name =
        URLEncoder.encode(key, StandardCharsets.UTF_8)
            .replace("--", "-%2D")
            .replaceFirst("^-", "%2D");
    return prints.isEmpty() ? name : name + " " + String.join(" ", prints);
  }
}
