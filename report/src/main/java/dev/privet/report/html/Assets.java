package dev.privet.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What the page is made of besides data: libraries, scripts, styles, licences. */
final class Assets {
  private static final List<String> LIBRARIES =
      List.of("d3/d3.min.js", "d3-sankey/d3-sankey.min.js");
  private static final List<String> SCRIPTS =
      List.of(
          "elements.js", "model.js", "filters.js", "map.js", "detail.js", "findings.js", "page.js");

  private Assets() {}

  /** A library that is in the page, with the licence under which it is. */
  record Library(String name, String licence) {}

  static List<Library> libraries() {
    return List.of(
        new Library("D3 7.9.0", text("d3/LICENSE")),
        new Library("d3-sankey 0.12.3", text("d3-sankey/LICENSE")));
  }

  /** The scripts of others, in order. */
  static String libraryScript() {
    return LIBRARIES.stream().map(Assets::text).collect(Collectors.joining("\n"));
  }

  /** Our own scripts, as one. */
  static String script() {
    return SCRIPTS.stream()
        .map(Assets::text)
        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "\n})();\n"));
  }

  static String style() {
    return text("page.css");
  }

  static String template() {
    return text("page.mustache");
  }

  /** How a content security policy names an inline script or style. */
  static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file of this build, with {@code \n} at its lines' ends, as a browser counts it. */
  private static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
