package dev.privet.analyzer.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  @TempDir Path folder;

  private final Library jdk = Library.of(List.of());

  private static List<String> signatures(LibraryClass type, String name) {
    return type.methodsNamed(name).stream()
        .map(method -> method.returns() + " " + method.name() + method.parameters())
        .toList();
  }

  private Compiled shop() throws IOException {
    return Compiled.of(
        folder.resolve("classes"),
        "shop/Basket.java",
        """
        package shop;
        public abstract class Basket<T extends Comparable<T>> implements Iterable<T> {
          public enum State { OPEN, PAID { @Override void next() {} }; void next() {} }
          public static class Line<Q> { public Line(Q what) {} }
          public class Cursor { public Cursor(java.util.List<? extends T> all) {} public T next() { return null; } }
          public static final String NAME = "basket";
          protected T[][] grid;
          int hidden;
          @SafeVarargs protected Basket(T first, T... others) {}
          public abstract <R extends Number> R sum(java.util.function.Function<? super T, R> price);
          public java.util.Map.Entry<T, ?> first() { return null; }
          private void secret() {}
          void local() {}
        }
        """,
        "shop/Price.java",
        "package shop; public record Price(long cents, String currency) {}",
        "shop/Paid.java",
        "package shop; public @interface Paid { String value() default \"\"; }",
        "shop/Root.java",
        "package shop; public class Root {}",
        "shop/Leaf.java",
        "package shop; public class Leaf extends Root implements Runnable { public void run() {} public Root up() { return this; } }");
  }

  @Test
  void knowsATypeOfTheJdkWithItsTypeParametersAndSupertypes() {
    LibraryClass map = jdk.find("java.util.HashMap").orElseThrow();

    assertThat(map.kind()).isEqualTo(LibraryClass.Kind.CLASS);
    assertThat(map.typeParameters()).containsExactly("K", "V");
    assertThat(map.supertypes().stream().map(TypeShape::toString))
        .containsExactly(
            "java.util.AbstractMap<K, V>",
            "java.util.Map<K, V>",
            "java.lang.Cloneable",
            "java.io.Serializable");
    assertThat(signatures(map, "get")).containsExactly("V get[java.lang.Object]");
    assertThat(signatures(map, "entrySet"))
        .containsExactly("java.util.Set<java.util.Map.Entry<K, V>> entrySet[]");
  }

  @Test
  void findsANestedTypeByItsSourceName() {
    LibraryClass entry = jdk.find("java.util.Map.Entry").orElseThrow();

    assertThat(entry.name()).isEqualTo("java.util.Map.Entry");
    assertThat(entry.kind()).isEqualTo(LibraryClass.Kind.INTERFACE);
    assertThat(signatures(entry, "getValue")).containsExactly("V getValue[]");
    assertThat(jdk.find("java.lang.ProcessBuilder.Redirect.Type")).isPresent();
    assertThat(jdk.find("org.w3c.dom.Document")).isPresent();
  }

  @Test
  void standsAWildcardForItsBound() {
    LibraryClass stream = jdk.find("java.util.stream.Stream").orElseThrow();

    assertThat(signatures(stream, "map"))
        .containsExactly("java.util.stream.Stream<R> map[java.util.function.Function<T, R>]");
    assertThat(jdk.find("java.lang.Object").orElseThrow().methodsNamed("getClass").get(0).returns())
        .hasToString("java.lang.Class<java.lang.Object>");
  }

  @Test
  void tellsVarargsStaticAndErasedParameters() {
    LibraryMethod format = jdk.find("java.lang.String").orElseThrow().methodsNamed("format").get(0);

    assertThat(format.isStatic()).isTrue();
    assertThat(format.varargs()).isTrue();
    assertThat(format.signature()).isEqualTo("format(java.lang.String,java.lang.Object[])");
    assertThat(format.accepts(1)).isTrue();
    assertThat(format.accepts(5)).isTrue();
    assertThat(format.accepts(0)).isFalse();
    LibraryMethod addAll =
        jdk.find("java.util.Collections").orElseThrow().methodsNamed("addAll").get(0);
    assertThat(addAll.parameters()).hasToString("[java.util.Collection<T>, T[]]");
    assertThat(addAll.erasure()).containsExactly("java.util.Collection", "java.lang.Object[]");
    assertThat(addAll.bounds()).containsOnlyKeys("T");
  }

  @Test
  void ordersMethodsByNameAndParametersWhateverTheClassFileSays() {
    List<String> valueOf =
        jdk.find("java.lang.String").orElseThrow().methodsNamed("valueOf").stream()
            .map(LibraryMethod::signature)
            .toList();

    assertThat(valueOf)
        .startsWith("valueOf(boolean)", "valueOf(char)", "valueOf(char[])")
        .endsWith("valueOf(char[],int,int)");
  }

  @Test
  void readsAClassFolder() throws IOException {
    Library library = Library.of(List.of(shop().folder()));
    LibraryClass basket = library.find("shop.Basket").orElseThrow();

    assertThat(library.problems()).isEmpty();
    assertThat(basket.isAbstract()).isTrue();
    assertThat(basket.bounds().get("T")).hasToString("java.lang.Comparable<T>");
    assertThat(basket.supertypes()).hasToString("[java.lang.Object, java.lang.Iterable<T>]");
    assertThat(basket.methods().stream().map(LibraryMethod::name))
        .containsExactly("<init>", "first", "sum");
    LibraryMethod constructor = basket.methodsNamed("<init>").get(0);
    assertThat(constructor.parameters()).hasToString("[T, T[]]");
    assertThat(constructor.erasure())
        .containsExactly("java.lang.Comparable", "java.lang.Comparable[]");
    assertThat(constructor.varargs()).isTrue();
    assertThat(constructor.returns()).hasToString("shop.Basket<T>");
    assertThat(signatures(basket, "sum"))
        .containsExactly("R sum[java.util.function.Function<T, R>]");
    assertThat(basket.methodsNamed("sum").get(0).bounds())
        .containsEntry("R", TypeShape.of("java.lang.Number"));
    assertThat(signatures(basket, "first"))
        .containsExactly("java.util.Map.Entry<T, java.lang.Object> first[]");
    assertThat(basket.fields())
        .containsExactly(
            new LibraryField("NAME", TypeShape.of("java.lang.String"), true),
            new LibraryField("grid", TypeShape.ofVariable("T").withDimensions(2), false));
  }

  @Test
  void tellsTheKindsApart() throws IOException {
    Library library = Library.of(List.of(shop().folder()));

    assertThat(library.find("shop.Price").orElseThrow().kind()).isEqualTo(LibraryClass.Kind.RECORD);
    assertThat(library.find("shop.Paid").orElseThrow().kind())
        .isEqualTo(LibraryClass.Kind.ANNOTATION);
    LibraryClass state = library.find("shop.Basket.State").orElseThrow();
    assertThat(state.kind()).isEqualTo(LibraryClass.Kind.ENUM);
    assertThat(state.fields().stream().map(LibraryField::name)).containsExactly("OPEN", "PAID");
  }

  @Test
  void leavesTheEnclosingInstanceOutOfTheParametersOfAnInnerClass() throws IOException {
    Library library = Library.of(List.of(shop().folder()));

    LibraryMethod inner =
        library.find("shop.Basket.Cursor").orElseThrow().methodsNamed("<init>").get(0);
    LibraryMethod nested =
        library.find("shop.Basket.Line").orElseThrow().methodsNamed("<init>").get(0);
    assertThat(inner.parameters()).hasToString("[java.util.List<T>]");
    assertThat(inner.erasure()).containsExactly("java.util.List");
    assertThat(nested.parameters()).hasToString("[Q]");
  }

  @Test
  void readsAJarAndKnowsItsPackages() throws IOException {
    Library library = Library.of(List.of(shop().jar(folder.resolve("shop.jar"))));

    assertThat(library.find("shop.Leaf").orElseThrow().supertypes())
        .containsExactly(TypeShape.of("shop.Root"), TypeShape.of("java.lang.Runnable"));
    assertThat(library.hasPackage("shop")).isTrue();
    assertThat(library.hasPackage("java.util.concurrent")).isTrue();
    assertThat(library.hasPackage("shop.Basket")).isFalse();
    assertThat(library.hasPackage("org.nowhere")).isFalse();
  }

  @Test
  void prefersTheFirstEntryThatHasTheType() throws IOException {
    Path first = shop().jar(folder.resolve("first.jar"));
    Path second =
        Compiled.of(
                folder.resolve("other"),
                "shop/Root.java",
                "package shop; public enum Root {}",
                "shop/Extra.java",
                "package shop; public class Extra {}")
            .jar(folder.resolve("second.jar"));

    Library library = Library.of(List.of(first, second));
    assertThat(library.find("shop.Root").orElseThrow().kind()).isEqualTo(LibraryClass.Kind.CLASS);
    assertThat(library.find("shop.Extra")).isPresent();
  }

  @Test
  void answersEmptyForATypeThatIsNowhere() {
    assertThat(jdk.find("org.nowhere.Thing")).isEmpty();
    assertThat(jdk.find("java.util.Map.Nothing")).isEmpty();
    assertThat(jdk.find("")).isEmpty();
    assertThat(jdk.find("..")).isEmpty();
    assertThat(jdk.find("java")).isEmpty();
    assertThat(jdk.find("a\0b.C")).isEmpty();
    assertThat(jdk.problems()).isEmpty();
  }

  @Test
  void doesNotSeeTheClassPathOfTheRunningProgram() {
    assertThat(jdk.find("org.junit.jupiter.api.Test")).isEmpty();
    assertThat(jdk.find("dev.privet.analyzer.library.Library")).isEmpty();
  }

  @Test
  void reportsAMissingJarAndServesTheOthers() throws IOException {
    Path jar = shop().jar(folder.resolve("shop.jar"));
    Library library = Library.of(List.of(folder.resolve("lib/gone-1.0.jar"), jar));

    assertThat(library.problems())
        .singleElement()
        .isInstanceOf(Problem.Unresolved.class)
        .extracting(Problem::message)
        .isEqualTo("class path entry lib/gone-1.0.jar does not exist");
    assertThat(library.find("shop.Root")).isPresent();
  }

  @Test
  void passesOverAPomAmongTheJars() throws IOException {
    Path pom = Files.writeString(folder.resolve("bundle-1.0.pom"), "<project/>");
    Library library = Library.of(List.of(pom, shop().jar(folder.resolve("shop.jar"))));

    assertThat(library.problems()).isEmpty();
    assertThat(library.find("shop.Root")).isPresent();
  }

  @Test
  void reportsACorruptJarAndServesTheOthers() throws IOException {
    Path jar = shop().jar(folder.resolve("shop.jar"));
    Path corrupt = Files.writeString(folder.resolve("broken.jar"), "PK but not really a jar");
    Library library = Library.of(List.of(corrupt, jar));

    assertThat(library.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("class path entry ")
        .endsWith("/broken.jar cannot be read as a jar");
    assertThat(library.find("shop.Root")).isPresent();
  }

  @Test
  void reportsAClassFileOfGarbageAndGoesOnToTheNextEntry() throws IOException {
    Path jar = shop().jar(folder.resolve("shop.jar"));
    Path broken = folder.resolve("broken");
    Files.createDirectories(broken.resolve("shop"));
    Files.writeString(broken.resolve("shop/Root.class"), "this is text");
    Files.write(broken.resolve("shop/Leaf.class"), new byte[] {(byte) 0xCA, (byte) 0xFE});
    Library library = Library.of(List.of(broken, jar));

    assertThat(library.find("shop.Root")).isPresent();
    assertThat(library.find("shop.Leaf")).isPresent();
    assertThat(library.problems())
        .extracting(Problem::message)
        .allMatch(message -> message.startsWith("class file shop/"))
        .hasSize(2);
  }

  @Test
  void knowsATypeWhoseSuperclassIsMissing() throws IOException {
    Library library = Library.of(List.of(shop().without("shop/Root.class").folder()));

    LibraryClass leaf = library.find("shop.Leaf").orElseThrow();
    assertThat(leaf.supertypes()).contains(TypeShape.of("shop.Root"));
    assertThat(signatures(leaf, "up")).containsExactly("shop.Root up[]");
    assertThat(library.isSubtype("shop.Leaf", "java.lang.Runnable")).contains(true);
    assertThat(library.isSubtype("shop.Leaf", "java.lang.Number")).isEmpty();
  }

  @Test
  void decidesSubtypesOverWhatIsKnown() {
    assertThat(jdk.isSubtype("java.util.ArrayList", "java.util.Collection")).contains(true);
    assertThat(jdk.isSubtype("java.util.ArrayList", "java.util.Map")).contains(false);
    assertThat(jdk.isSubtype("java.util.List", "java.lang.Object")).contains(true);
    assertThat(jdk.isSubtype("org.nowhere.A", "org.nowhere.A")).contains(true);
    assertThat(jdk.isSubtype("org.nowhere.A", "java.util.List")).isEmpty();
  }

  @Test
  void givesManyThreadsTheSameAnswers() throws Exception {
    Library library = Library.of(List.of(shop().jar(folder.resolve("shop.jar"))));
    List<String> names =
        List.of("shop.Basket", "shop.Leaf", "java.util.Map", "java.sql.ResultSet", "shop.None");
    Callable<List<String>> work =
        () ->
            names.stream()
                .map(name -> library.find(name).map(t -> t.methods().toString()).orElse("none"))
                .toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> answers =
          threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> work).toList());
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(answers.get(0).get());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(library.find("shop.Basket").orElseThrow())
        .isSameAs(library.find("shop.Basket").orElseThrow());
  }

  @Test
  void keepsWhatItKnowsWhenItIsClosed() throws IOException {
    Library library = Library.of(List.of(shop().jar(folder.resolve("shop.jar"))));
    assertThat(library.find("shop.Leaf")).isPresent();
    library.close();

    assertThat(library.find("shop.Leaf")).isPresent();
    assertThat(library.find("shop.Root")).isEmpty();
    assertThat(library.problems()).isEmpty();
  }
}
