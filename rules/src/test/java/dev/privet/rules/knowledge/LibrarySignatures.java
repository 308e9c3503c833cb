package dev.privet.rules.knowledge;

import dev.privet.rules.knowledge.LibraryTypes.Found;
import dev.privet.rules.knowledge.LibraryTypes.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the jars of many libraries, often of two versions of one, have of the types and methods that
 * model files name, as text. A file of the resource folder {@code libraries} belongs to the model
 * file of the same name:
 *
 * <pre>
 * com.acme:acme-client:2.1.0
 * class com.acme.Client 0 com.acme.Base com.acme.Closeable
 *   com.acme.Reply send(java.lang.String,java.lang.Object...)
 *   static com.acme.Client create()
 *   field INSTANCE
 * </pre>
 *
 * The number is that of the type parameters. For a package pattern ({@code com.acme.**}) there is a
 * type of that name with one method for each that some type of the package has.
 */
final class LibrarySignatures {
  static final Path FOLDER = Path.of("src", "test", "resources", "libraries");

  private final Map<String, Found> types = new LinkedHashMap<>();

  /** What the files in the source folder say. */
  static LibrarySignatures written() {
    List<String> texts = new ArrayList<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return of(texts);
  }

  /** What the given files say, joined. */
  static LibrarySignatures of(Iterable<String> texts) {
    LibrarySignatures signatures = new LibrarySignatures();
    for (String text : texts) {
      signatures.read(text);
    }
    return signatures;
  }

  Optional<Found> find(String type) {
    return Optional.ofNullable(types.get(type));
  }

  private void read(String text) {
    String jar = "";
    List<String> block = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("  ")) {
        block.add(line.substring(2));
        continue;
      }
      addBlock(jar, block);
      block.clear();
      if (line.contains(" ")) {
        block.add(line);
      } else {
        jar = line;
      }
    }
  }

  private void addBlock(String jar, List<String> block) {
    if (!block.isEmpty()) {
      types.merge(name(block.get(0)), type(jar, block), LibrarySignatures::joined);
    }
  }

  private static String name(String head) {
    return head.split(" ", -1)[1];
  }

  private static Found type(String jar, List<String> block) {
    List<String> head = List.of(block.get(0).split(" ", -1));
    List<Method> methods = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (line.startsWith("field ")) {
        fields.add(line.substring(6));
      } else {
        methods.add(method(line));
      }
    }
    return new Found(
        head.get(1),
        '/' + jar.replace(':', '/'),
        head.get(0).equals("interface"),
        head.subList(3, head.size()),
        Integer.parseInt(head.get(2)),
        methods,
        fields);
  }

  private static Method method(String text) {
    boolean isStatic = text.startsWith("static ");
    String rest = isStatic ? text.substring(7) : text;
    int space = rest.indexOf(' ');
    int open = rest.indexOf('(');
    String inside = rest.substring(open + 1, rest.length() - 1);
    boolean isOpen = inside.endsWith("...");
    String parameters = isOpen ? inside.substring(0, inside.length() - 3) + "[]" : inside;
    return new Method(
        rest.substring(space + 1, open),
        parameters.isEmpty() ? List.of() : List.of(parameters.split(",", -1)),
        rest.substring(0, space),
        isStatic,
        isOpen);
  }

  private static Found joined(Found one, Found other) {
    return new Found(
        one.name(),
        one.location().equals(other.location())
            ? one.location()
            : one.location() + ' ' + other.location(),
        one.isInterface() || other.isInterface(),
        union(one.supertypes(), other.supertypes()),
        one.typeParameters(),
        union(one.methods(), other.methods()),
        union(one.fields(), other.fields()));
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    Set<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  /** The lines of a type, as this class reads them. */
  static String text(Found type) {
    StringBuilder text = new StringBuilder();
    text.append(type.isInterface() ? "interface " : "class ").append(type.name());
    text.append(' ').append(type.typeParameters());
    type.supertypes().forEach(it -> text.append(' ').append(it));
    text.append('\n');
    List<String> members = new ArrayList<>();
    type.methods().forEach(it -> members.add(text(it)));
    type.fields().forEach(it -> members.add("field " + it));
    members.stream().sorted().distinct().forEach(it -> text.append("  ").append(it).append('\n'));
    return text.toString();
  }

  private static String text(Method method) {
    String parameters = String.join(",", method.parameters());
    return (method.isStatic() ? "static " : "")
        + method.result()
        + ' '
        + method.name()
        + '('
        + (method.isOpen() ? parameters.replaceFirst("\\[]$", "...") : parameters)
        + ')';
  }
}
