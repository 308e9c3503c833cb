package dev.privet.analyzer.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * A small library that a test writes as source and compiles to a class folder, or packs as a jar.
 */
record Compiled(Path folder) {
  /** Compiles files given as name and text; {@code folder} receives the classes. */
  static Compiled of(Path folder, String... namesAndTexts) throws IOException {
    Path sources = folder.resolveSibling(folder.getFileName() + "-sources");
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none"));
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Path file = sources.resolve(namesAndTexts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, namesAndTexts[i + 1]);
      arguments.add(file.toString());
    }
    Files.createDirectories(folder);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exit).isZero();
    return new Compiled(folder);
  }

  /** Removes a class, as if its jar were missing. */
  Compiled without(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** Packs the classes. */
  Path jar(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }
}
