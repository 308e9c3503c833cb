package dev.privet.report.sarif;

import java.nio.charset.StandardCharsets;

/** Reported paths as relative URIs. */
final class Uris {
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private Uris() {}

  /** The path with everything percent-encoded that a relative URI cannot hold as it is. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain =
          c < 0x80
              && ((c >= 'a' && c <= 'z')
                  || (c >= 'A' && c <= 'Z')
                  || (c >= '0' && c <= '9')
                  || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format("%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
