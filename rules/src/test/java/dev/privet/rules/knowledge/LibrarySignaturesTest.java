package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.rules.knowledge.LibraryTypes.Found;
import dev.privet.rules.knowledge.LibraryTypes.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The signature files hold what the libraries' jars hold. To write them anew: {@code mvn -f
 * rules/libraries/pom.xml dependency:copy}, then run this test with {@code -Dprivet.repository}
 * naming the folder that Maven keeps jars in.
 */
final class LibrarySignaturesTest {
  private static final Path LIST = Path.of("libraries", "pom.xml");

  /** Which of a package's methods stands for those that a row means. */
  private static final Comparator<Method> MOST_TELLING =
      Comparator.comparing((Method it) -> it.result().equals("void"))
          .thenComparing(Method::isStatic)
          .thenComparing(it -> -it.parameters().size())
          .thenComparing(Method::toString);

  @Test
  void aTypeIsReadAsItIsWritten() {
    Found type =
        new Found(
            "com.acme.Client",
            "/com.acme/acme-client/2.1.0",
            false,
            List.of("com.acme.Base"),
            1,
            List.of(
                new Method(
                    "send", List.of("int", "java.lang.Object[]"), "com.acme.Reply", true, true),
                new Method("close", List.of(), "void", false, false)),
            List.of("INSTANCE"));

    LibrarySignatures read =
        LibrarySignatures.of(
            List.of("com.acme:acme-client:2.1.0\n" + LibrarySignatures.text(type)));

    assertThat(read.find("com.acme.Client")).contains(type);
  }

  @Test
  void twoVersionsAreJoined() {
    LibrarySignatures read =
        LibrarySignatures.of(
            List.of("a:b:2\nclass x.Y 0 x.Z\n  void n()\na:b:1\nclass x.Y 0\n  void o()\n"));

    assertThat(read.find("x.Y").orElseThrow().methods())
        .extracting(Method::name)
        .containsExactly("n", "o");
    assertThat(read.find("x.Y").orElseThrow().location()).isEqualTo("/a/b/2 /a/b/1");
  }

  @Test
  @EnabledIfSystemProperty(named = "privet.repository", matches = ".+")
  void theyAreWrittenAnewFromTheJars() throws IOException {
    try (LibraryJars jars =
        LibraryJars.of(LIST, Path.of(System.getProperty("privet.repository")))) {
      Map<String, ModelFile> files =
          ModelFiles.files(
              Resources.in("models", "jdk-lang.yml"), new AnyCategory(), new ArrayList<>());
      Set<String> written = new TreeSet<>();
      for (Map.Entry<String, ModelFile> file : files.entrySet()) {
        String text = text(file.getValue().models(), jars);
        if (!text.isEmpty()) {
          String name = file.getKey().replaceFirst("\\.yml$", ".txt");
          Files.createDirectories(LibrarySignatures.FOLDER);
          Files.writeString(LibrarySignatures.FOLDER.resolve(name), text);
          written.add(name);
        }
      }
      assertThat(written).isNotEmpty();
    }
  }

  /** The types that the models name, with all they inherit from, jar by jar. */
  private static String text(Models models, LibraryJars jars) {
    Map<String, List<MethodPattern>> wanted = new LinkedHashMap<>();
    for (ModelRow row : models.rows()) {
      for (String type : jars.lineage(row.method().type())) {
        wanted.computeIfAbsent(type, k -> new ArrayList<>()).add(row.method());
      }
    }
    Set<String> others = new LinkedHashSet<>();
    models.types().forEach(it -> others.add(it.name()));
    models.annotations().forEach(it -> others.addAll(it.annotations()));
    for (String name : others) {
      jars.lineage(name).forEach(type -> wanted.computeIfAbsent(type, k -> new ArrayList<>()));
    }
    Map<String, StringBuilder> byJar = new LinkedHashMap<>();
    jars.names().forEach(jar -> byJar.put(jar, new StringBuilder()));
    wanted.forEach(
        (type, patterns) -> {
          Set<Method> written = new LinkedHashSet<>();
          Set<List<String>> supertypes = new HashSet<>();
          jars.find(type)
              .forEach(
                  (jar, found) -> {
                    Found news = only(found, patterns, written);
                    if (supertypes.add(news.supertypes()) || !news.methods().isEmpty()) {
                      byJar.get(jar).append(LibrarySignatures.text(news));
                    }
                    written.addAll(news.methods());
                  });
        });
    StringBuilder text = new StringBuilder();
    byJar.forEach(
        (jar, types) -> {
          if (types.length() > 0) {
            text.append(jar).append('\n').append(types);
          }
        });
    return text.toString();
  }

  private static Found only(Found type, List<MethodPattern> patterns, Set<Method> written) {
    Set<Method> methods = new LinkedHashSet<>();
    for (MethodPattern pattern : patterns) {
      for (String name : pattern.names()) {
        if (type.name().endsWith(".**")) {
          type.methods().stream()
              .filter(it -> ModelRowsTest.matches(name, it.name()))
              .filter(it -> ModelRowsTest.fits(pattern.parameters(), it))
              .min(MOST_TELLING)
              .ifPresent(methods::add);
        } else {
          type.methods().stream()
              .filter(it -> ModelRowsTest.matches(name, it.name()))
              .forEach(methods::add);
        }
      }
    }
    methods.removeAll(written);
    return new Found(
        type.name(),
        type.location(),
        type.isInterface(),
        type.supertypes(),
        type.typeParameters(),
        List.copyOf(methods),
        List.of());
  }
}
