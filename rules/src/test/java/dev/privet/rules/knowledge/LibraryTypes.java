package dev.privet.rules.knowledge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.Descriptor;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SignatureAttribute;

/**
 * The types of the JDK and of the jars on the test class path, read from their class files, and
 * those of other libraries, read from the signature files.
 */
final class LibraryTypes {
  private final LibrarySignatures signatures = LibrarySignatures.written();
  private final Map<String, Optional<Found>> known = new HashMap<>();

  /**
   * A type as its class file has it.
   *
   * @param name the qualified name, nested types with a dot
   * @param location where the class file lies
   * @param isInterface whether it is one
   * @param supertypes the qualified names of its direct supertypes
   * @param typeParameters how many
   * @param methods its own methods and constructors, public and protected
   * @param fields the names of its own fields
   */
  record Found(
      String name,
      String location,
      boolean isInterface,
      List<String> supertypes,
      int typeParameters,
      List<Method> methods,
      List<String> fields) {}

  /**
   * A method.
   *
   * @param name its name, {@code new} for a constructor
   * @param parameters the erased types
   * @param result the erased type; {@code void}
   */
  record Method(
      String name, List<String> parameters, String result, boolean isStatic, boolean isOpen) {}

  /** The type of that name. */
  Optional<Found> find(String name) {
    Optional<Found> found = known.get(name);
    if (found == null) {
      found = read(name).or(() -> signatures.find(name));
      known.put(name, found);
    }
    return found;
  }

  /** The type and all its supertypes that can be read, nearest first. */
  Set<String> lineage(String name) {
    Set<String> lineage = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(name));
    while (!next.isEmpty()) {
      String type = next.remove(0);
      if (lineage.add(type)) {
        find(type).ifPresent(found -> next.addAll(found.supertypes()));
      }
    }
    lineage.add("java.lang.Object");
    return lineage;
  }

  private static Optional<Found> read(String name) {
    String path = name.replace('.', '/');
    while (true) {
      URL url = ClassLoader.getSystemResource(path + ".class");
      if (url != null) {
        try (InputStream in = url.openStream()) {
          return Optional.of(
              found(
                  name,
                  url.toString(),
                  new ClassFile(new DataInputStream(new BufferedInputStream(in)))));
        } catch (IOException | BadBytecode e) {
          throw new IllegalStateException(url + " cannot be read", e);
        }
      }
      int slash = path.lastIndexOf('/');
      if (slash < 0) {
        return Optional.empty();
      }
      path = path.substring(0, slash) + '$' + path.substring(slash + 1);
    }
  }

  /** The type in a class file. */
  static Found found(String name, String location, ClassFile file) throws BadBytecode {
    List<String> supertypes = new ArrayList<>();
    if (file.getSuperclass() != null) {
      supertypes.add(dotted(file.getSuperclass()));
    }
    for (String each : file.getInterfaces()) {
      supertypes.add(dotted(each));
    }
    var signature = (SignatureAttribute) file.getAttribute(SignatureAttribute.tag);
    int typeParameters =
        signature == null
            ? 0
            : SignatureAttribute.toClassSignature(signature.getSignature()).getParameters().length;
    List<Method> methods = new ArrayList<>();
    for (MethodInfo method : file.getMethods()) {
      int flags = method.getAccessFlags();
      if (Modifier.isPublic(flags) || Modifier.isProtected(flags)) {
        methods.add(method(method));
      }
    }
    List<String> fields = new ArrayList<>();
    for (FieldInfo field : file.getFields()) {
      fields.add(field.getName());
    }
    return new Found(
        name, location, file.isInterface(), supertypes, typeParameters, methods, fields);
  }

  private static Method method(MethodInfo method) {
    String descriptor = method.getDescriptor();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < Descriptor.numOfParameters(descriptor); i++) {
      parameters.add(parameter(descriptor, i));
    }
    return new Method(
        method.isConstructor() ? "new" : method.getName(),
        parameters,
        dotted(Descriptor.toString(descriptor.substring(descriptor.indexOf(')') + 1))),
        Modifier.isStatic(method.getAccessFlags()),
        Modifier.isTransient(method.getAccessFlags()));
  }

  private static String parameter(String descriptor, int index) {
    int at = 1;
    for (int i = 0; i < index; i++) {
      at = end(descriptor, at);
    }
    return dotted(Descriptor.toString(descriptor.substring(at, end(descriptor, at))));
  }

  private static int end(String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
  }

  private static String dotted(String name) {
    return name.replace('$', '.').replace('/', '.');
  }
}
