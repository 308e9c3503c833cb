package dev.privet.analyzer.library;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.AttributeInfo;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;
import javassist.bytecode.FieldInfo;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.MethodInfo;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.ClassSignature;
import javassist.bytecode.SignatureAttribute.MethodSignature;
import org.jspecify.annotations.Nullable;

/**
 * Reads one class file into a {@link LibraryClass}. A member whose generic signature is broken is
 * taken by its erased descriptor, one whose descriptor is broken is left out; the rest stays.
 */
final class ClassFiles {
  private static final int HIDDEN = AccessFlag.SYNTHETIC | AccessFlag.BRIDGE;
  private static final Comparator<LibraryMethod> BY_SIGNATURE =
      Comparator.comparing(LibraryMethod::name)
          .thenComparing(method -> method.parameters().size())
          .thenComparing(method -> String.join(",", method.erasure()));

  private final ClassFile file;
  private final Signatures signatures;
  private final String name;

  private ClassFiles(ClassFile file) {
    this.file = file;
    this.signatures =
        new Signatures(
            file.getAttribute(InnerClassesAttribute.tag) instanceof InnerClassesAttribute inner
                ? inner
                : null);
    this.name = signatures.canonical(file.getName());
  }

  /** The class in these bytes; empty where they hold a class of another name. */
  static Optional<LibraryClass> read(byte[] bytes, String folder, String simpleName)
      throws IOException {
    ClassFile file = new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    String expected = folder.isEmpty() ? simpleName : folder.replace('/', '.') + "." + simpleName;
    return file.getName().equals(expected)
        ? Optional.of(new ClassFiles(file).declared())
        : Optional.empty();
  }

  private LibraryClass declared() {
    ClassSignature generic = classSignature();
    Map<String, TypeShape> bounds =
        generic == null ? Map.of() : signatures.bounds(generic.getParameters());
    TypeShape self =
        TypeShape.of(name, bounds.keySet().stream().map(TypeShape::ofVariable).toList());
    List<LibraryMethod> methods = new ArrayList<>();
    for (MethodInfo method : file.getMethods()) {
      if (isVisible(method.getAccessFlags()) && !method.isStaticInitializer()) {
        method(method, self).ifPresent(methods::add);
      }
    }
    methods.sort(BY_SIGNATURE);
    List<LibraryField> fields = new ArrayList<>();
    for (FieldInfo field : file.getFields()) {
      if (isVisible(field.getAccessFlags())) {
        field(field).ifPresent(fields::add);
      }
    }
    return new LibraryClass(
        name, kind(), file.isAbstract(), bounds, supertypes(generic), methods, fields);
  }

  private static boolean isVisible(int flags) {
    return (flags & (AccessFlag.PUBLIC | AccessFlag.PROTECTED)) != 0 && (flags & HIDDEN) == 0;
  }

  private LibraryClass.Kind kind() {
    int flags = file.getAccessFlags();
    if ((flags & AccessFlag.ANNOTATION) != 0) {
      return LibraryClass.Kind.ANNOTATION;
    }
    if ((flags & AccessFlag.INTERFACE) != 0) {
      return LibraryClass.Kind.INTERFACE;
    }
    if ((flags & AccessFlag.ENUM) != 0) {
      return LibraryClass.Kind.ENUM;
    }
    return "java.lang.Record".equals(file.getSuperclass())
        ? LibraryClass.Kind.RECORD
        : LibraryClass.Kind.CLASS;
  }

  private List<TypeShape> supertypes(@Nullable ClassSignature generic) {
    List<TypeShape> supertypes = new ArrayList<>();
    if (!file.isInterface() && file.getSuperclassId() != 0) {
      supertypes.add(
          generic == null
              ? TypeShape.of(signatures.canonical(file.getSuperclass()))
              : signatures.shape(generic.getSuperClass()));
    }
    if (generic == null) {
      for (String up : file.getInterfaces()) {
        supertypes.add(TypeShape.of(signatures.canonical(up)));
      }
    } else {
      for (SignatureAttribute.ClassType up : generic.getInterfaces()) {
        supertypes.add(signatures.shape(up));
      }
    }
    return supertypes;
  }

  private Optional<LibraryMethod> method(MethodInfo method, TypeShape self) {
    MethodSignature erased;
    try {
      erased = SignatureAttribute.toMethodSignature(method.getDescriptor());
    } catch (BadBytecode | RuntimeException e) {
      return Optional.empty();
    }
    int flags = method.getAccessFlags();
    MethodSignature generic = methodSignature(method, erased);
    List<TypeShape> parameters = signatures.shapes(generic.getParameterTypes());
    List<TypeShape> erasure = signatures.shapes(erased.getParameterTypes());
    if (method.isConstructor() && isInner() && !erasure.isEmpty()) {
      // The enclosing instance comes first in the descriptor, but not in source.
      if (parameters.size() == erasure.size()) {
        parameters = parameters.subList(1, parameters.size());
      }
      erasure = erasure.subList(1, erasure.size());
    }
    if (parameters.size() != erasure.size()) {
      parameters = erasure;
    }
    return Optional.of(
        new LibraryMethod(
            method.getName(),
            parameters,
            erasure.stream().map(TypeShape::toString).toList(),
            (flags & AccessFlag.VARARGS) != 0,
            method.isConstructor() ? self : signatures.shape(generic.getReturnType()),
            (flags & AccessFlag.STATIC) != 0,
            (flags & AccessFlag.ABSTRACT) != 0,
            signatures.bounds(generic.getTypeParameters())));
  }

  private boolean isInner() {
    int flags = file.getInnerAccessFlags();
    return flags != -1 && (flags & AccessFlag.STATIC) == 0;
  }

  private Optional<LibraryField> field(FieldInfo field) {
    boolean isStatic = (field.getAccessFlags() & AccessFlag.STATIC) != 0;
    String generic = signature(field.getAttribute(SignatureAttribute.tag));
    return (generic == null ? Optional.<TypeShape>empty() : fieldType(generic))
        .or(() -> fieldType(field.getDescriptor()))
        .map(type -> new LibraryField(field.getName(), type, isStatic));
  }

  private Optional<TypeShape> fieldType(String text) {
    try {
      return Optional.of(signatures.shape(SignatureAttribute.toTypeSignature(text)));
    } catch (BadBytecode | RuntimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable ClassSignature classSignature() {
    String text = signature(file.getAttribute(SignatureAttribute.tag));
    if (text != null) {
      try {
        return SignatureAttribute.toClassSignature(text);
      } catch (BadBytecode | RuntimeException e) {
        return null;
      }
    }
    return null;
  }

  private static MethodSignature methodSignature(MethodInfo method, MethodSignature erased) {
    String text = signature(method.getAttribute(SignatureAttribute.tag));
    if (text != null) {
      try {
        return SignatureAttribute.toMethodSignature(text);
      } catch (BadBytecode | RuntimeException e) {
        return erased;
      }
    }
    return erased;
  }

  private static @Nullable String signature(@Nullable AttributeInfo attribute) {
    return attribute instanceof SignatureAttribute signature ? signature.getSignature() : null;
  }
}
