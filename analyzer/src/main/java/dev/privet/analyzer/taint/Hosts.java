package dev.privet.analyzer.taint;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hosts in addresses. */
final class Hosts {
  private Hosts() {}

  /** The host of an address, if its text tells one. */
  static @Nullable String host(String address) {
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
    return host.isEmpty() || host.contains("{") || host.contains("%")
        ? null
        : host.toLowerCase(Locale.ROOT);
  }
}
