package dev.privet.analyzer.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hosts in addresses. */
public final class Hosts {
  private Hosts() {}

  /** The host of an address, if its text tells one; behind its scheme if that hides nothing. */
  public static @Nullable String host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start + 3, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    if (host.isEmpty() || host.contains("{") || host.contains("%")) {
      return null;
    }
    String scheme = address.substring(0, start).toLowerCase(Locale.ROOT);
    boolean plain = scheme.equals("http") || scheme.equals("ftp");
    return (plain ? scheme + "://" : "") + host.toLowerCase(Locale.ROOT);
  }
}
