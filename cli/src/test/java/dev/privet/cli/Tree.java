package dev.privet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in a folder. */
record Tree(Path folder) {
  static final String LEAK =
      """
      package shop;

      import org.slf4j.Logger;
      import org.slf4j.LoggerFactory;

      class SignUp {
        private static final Logger log = LoggerFactory.getLogger(SignUp.class);

        void welcome(String email) {
          log.info("welcome {}", email);
        }
      }
      """;

  static final String SECRET_LEAK =
      LEAK.replace("String email", "String password").replace(", email", ", password");

  Tree with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Tree with(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path path(String path) {
    return folder.resolve(path);
  }
}
