package dev.privet.rules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of policy files, by which editors complete and check them. */
public final class PolicySchema {
  private static final String FILE = "/policy/privacy-policy.schema.json";

  private PolicySchema() {}

  /** The schema. */
  public static String text() {
    try (InputStream in = PolicySchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
