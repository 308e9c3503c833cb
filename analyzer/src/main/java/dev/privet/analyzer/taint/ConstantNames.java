package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.FieldDecl;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a constant says where its value is not in sight: {@code
 * HttpHeaders.AUTHORIZATION} is the header of that name.
 */
final class ConstantNames {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{2,}");
  private static final Pattern TAIL =
      Pattern.compile("-(config|property|prop|header|param|parameter|attribute|field|name)$");

  private ConstantNames() {}

  /** The name that a value stands for; null where it is no constant. */
  static @Nullable String of(Value value) {
    if (value.objectCount() != 1 || !value.object(0).isSymbolic()) {
      return null;
    }
    Path path = value.object(0).path();
    String name = path.parent() == null ? name(path.root()) : null;
    return name == null || !CONSTANT.matcher(name).matches()
        ? null
        : TAIL.matcher(name.toLowerCase(Locale.ROOT).replace('_', '-')).replaceFirst("");
  }

  private static @Nullable String name(Path.Root root) {
    if (root instanceof Path.Root.LibraryStatic library) {
      return library.name().substring(library.name().lastIndexOf('.') + 1);
    }
    FieldDecl field = root instanceof Path.Root.Static known ? known.field() : null;
    return field != null && Modifier.isFinal(field.fact().modifiers()) ? field.name() : null;
  }
}
