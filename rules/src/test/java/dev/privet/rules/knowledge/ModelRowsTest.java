package dev.privet.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.spec.SourceSpec;
import dev.privet.rules.knowledge.LibraryTypes.Found;
import dev.privet.rules.knowledge.LibraryTypes.Method;
import dev.privet.rules.yaml.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row of the model files is about a method that the real library has. */
final class ModelRowsTest {
  private static final LibraryTypes LIBRARY = new LibraryTypes();
  private static final Map<String, LibraryType> STATED = new LinkedHashMap<>();
  private static final Set<String> WRAPPERS = new LinkedHashSet<>();
  private static final List<Fault> FAULTS = new ArrayList<>();
  private static Map<String, ModelFile> files = Map.of();

  @BeforeAll
  static void readFiles() throws KnowledgeException {
    Set<String> categories = new LinkedHashSet<>();
    CategoryFiles.builtIn().forEach(spec -> categories.add(spec.category().key()));
    files = ModelFiles.files(Resources.in("models", "jdk-lang.yml"), categories, FAULTS);
    for (ModelFile file : files.values()) {
      file.models().types().forEach(type -> STATED.put(type.name(), type));
      for (ModelRow row : file.models().rows()) {
        if (row.flows().stream().anyMatch(ModelRowsTest::wraps)) {
          WRAPPERS.add(row.method().type());
        }
      }
    }
  }

  @Test
  void filesHaveNoFaults() {
    assertThat(FAULTS).isEmpty();
  }

  @Test
  void everyMethodExists() {
    List<String> faults = new ArrayList<>();
    files.values().forEach(file -> file.models().rows().forEach(row -> check(row, faults)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyStatedResultIsWhatTheMethodReturnsOrMoreSpecific() {
    List<String> faults = new ArrayList<>();
    for (ModelFile file : files.values()) {
      for (ModelRow row : file.models().rows()) {
        String stated = erased(row.returns().orElse("this"));
        if (stated.contains(".") && !stated.startsWith("arg")) {
          for (String name : row.method().names()) {
            for (Method method : methods(row.method().type(), name, row.method().parameters())) {
              String declared = method.result();
              if (!name.equals("new")
                  && !declared.equals("java.lang.Object")
                  && !declared.equals("void")
                  && LIBRARY.find(declared).isPresent()
                  && !reachUp(stated).contains(declared)
                  && !reachUp(declared).contains(stated)) {
                faults.add(row.origin() + ": " + name + " returns " + declared + ", not " + stated);
              }
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A type that is stated or known, and its supertypes. */
  private static Set<String> reachUp(String type) {
    Set<String> up = new LinkedHashSet<>(LIBRARY.lineage(type));
    if (STATED.containsKey(type)) {
      STATED.get(type).supertypes().forEach(each -> up.addAll(reachUp(erased(each))));
    }
    return up;
  }

  private static String erased(String type) {
    return type.replaceAll("<.*>", "");
  }

  /** A call with three arguments does not look like an array. */
  @Test
  void noVarargsAreWrittenAsAnArray() {
    List<String> faults = new ArrayList<>();
    for (ModelFile file : files.values()) {
      for (ModelRow row : file.models().rows()) {
        List<String> types = row.method().parameters().orElse(List.of());
        if (!types.isEmpty() && types.get(types.size() - 1).endsWith("[]")) {
          for (String name : row.method().names()) {
            methods(row.method().type(), name, row.method().parameters()).stream()
                .filter(Method::isOpen)
                .forEach(method -> faults.add(row.origin() + ": " + name + types));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noTwoFilesHaveRowsForOneCall() {
    Map<Object, String> origins = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (ModelFile file : files.values()) {
      for (ModelRow row : file.models().rows()) {
        for (String name : row.method().names()) {
          String other =
              origins.put(
                  List.of(row.method().type(), name, row.method().parameters(), row.whenValues()),
                  row.origin());
          if (other != null && !fileOf(other).equals(fileOf(row.origin()))) {
            faults.add(row.origin() + " and " + other);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String fileOf(String origin) {
    return origin.substring(0, origin.indexOf(':'));
  }

  @Test
  void everyTypeComesFromTheJarThatTheFileNames() {
    List<String> faults = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          Set<String> types = new LinkedHashSet<>();
          file.models().rows().forEach(row -> types.add(row.method().type()));
          file.models().types().forEach(type -> types.add(type.name()));
          file.models().annotations().forEach(each -> types.addAll(each.annotations()));
          types.removeIf(type -> type.endsWith(".**") || type.startsWith("*."));
          for (String type : types) {
            Optional<Found> found = LIBRARY.find(type);
            if (found.isEmpty() && isPseudo(type)) {
              continue;
            }
            if (found.isEmpty()) {
              faults.add(name + ": no type " + type);
            } else if (file.jars().stream().noneMatch(jar -> holds(jar, found.get()))) {
              faults.add(name + ": " + type + " lies in " + found.get().location());
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void everyStatedTypeHasItsParametersAndSupertypes() {
    List<String> faults = new ArrayList<>();
    for (LibraryType type : STATED.values()) {
      LIBRARY
          .find(type.name())
          .ifPresent(
              found -> {
                if (found.typeParameters() != type.parameters().size()) {
                  faults.add(type.name() + " has " + found.typeParameters() + " type parameters");
                }
                for (String supertype : type.supertypes()) {
                  String erased = erased(supertype);
                  if (!LIBRARY.lineage(type.name()).contains(erased)) {
                    faults.add(type.name() + " does not extend " + supertype);
                  }
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aTypeThatSpeaksOfANameSpeaksOfAllItsOverloadsThatASupertypeSpeaksOf() {
    Map<String, List<MethodPattern>> patterns = new TreeMap<>();
    for (ModelFile file : files.values()) {
      for (ModelRow row : file.models().rows()) {
        patterns.computeIfAbsent(row.method().type(), k -> new ArrayList<>()).add(row.method());
      }
    }
    Set<String> hidden = new TreeSet<>();
    for (String type : patterns.keySet()) {
      for (String supertype : LIBRARY.lineage(type)) {
        if (!supertype.equals(type) && !supertype.equals("java.lang.Object")) {
          List<MethodPattern> others = patterns.getOrDefault(supertype, List.of());
          for (Method method : LIBRARY.find(supertype).map(Found::methods).orElse(List.of())) {
            List<MethodPattern> own = patterns.get(type);
            if (others.stream().anyMatch(pattern -> matches(pattern, method))
                && own.stream().anyMatch(pattern -> names(pattern, method))
                && own.stream().noneMatch(pattern -> matches(pattern, method))) {
              hidden.add(type + " hides " + supertype + '.' + method.name() + method.parameters());
            }
          }
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  private static boolean matches(MethodPattern pattern, Method method) {
    return names(pattern, method) && fits(pattern.parameters(), method);
  }

  static boolean fits(Optional<List<String>> parameters, Method method) {
    return parameters.map(types -> matches(types, method)).orElse(true);
  }

  private static boolean names(MethodPattern pattern, Method method) {
    return !method.name().equals("new")
        && pattern.names().stream().anyMatch(name -> matches(name, method.name()));
  }

  private static void check(ModelRow row, List<String> faults) {
    if (row.method().type().startsWith("*.")) {
      return;
    }
    MethodPattern pattern = row.method();
    for (String name : pattern.names()) {
      List<Method> methods = methods(pattern.type(), name, pattern.parameters());
      if (methods.isEmpty() && isForOthersToDeclare(pattern.type(), name)) {
        continue;
      }
      if (methods.isEmpty()) {
        faults.add(
            row.origin()
                + ": no "
                + name
                + pattern.parameters().orElse(List.of(".."))
                + " in "
                + pattern.type());
      } else {
        for (Place place : places(row)) {
          if (methods.stream().noneMatch(method -> fits(place.port(), method))) {
            faults.add(row.origin() + ": no " + place.port() + " at " + methods.get(0));
          }
        }
      }
    }
  }

  /** Wildcards on packages and on interfaces that programs extend ({@code Repository.save*}). */
  private static boolean isForOthersToDeclare(String type, String name) {
    return (type.endsWith(".**") && (name.contains("*") || LIBRARY.find(type).isEmpty()))
        || (name.contains("*") && LIBRARY.find(type).filter(Found::isInterface).isPresent());
  }

  private static List<Method> methods(String type, String name, Optional<List<String>> parameters) {
    List<Method> methods = new ArrayList<>();
    for (String each : reach(type)) {
      for (Method method : LIBRARY.find(each).map(Found::methods).orElse(List.of())) {
        if (matches(name, method.name())
            && parameters.map(types -> matches(types, method)).orElse(true)
            && (!name.equals("new") || each.equals(type))) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  /** A type, its supertypes, and the wrappers through which its objects may be called. */
  private static Set<String> reach(String type) {
    Set<String> reach = new LinkedHashSet<>(LIBRARY.lineage(type));
    if (LIBRARY.find(type).isEmpty() && STATED.containsKey(type)) {
      for (String supertype : STATED.get(type).supertypes()) {
        reach.addAll(reach(supertype.replaceAll("<.*", "")));
      }
    }
    for (String wrapper : WRAPPERS) {
      for (Method method : LIBRARY.find(wrapper).map(Found::methods).orElse(List.of())) {
        if (method.name().equals("new")
            && method.parameters().stream()
                .anyMatch(
                    parameter ->
                        !parameter.equals("java.lang.Object") && reach.contains(parameter))) {
          reach.addAll(LIBRARY.lineage(wrapper));
        }
      }
    }
    return reach;
  }

  private static boolean fits(Port port, Method method) {
    int count = method.parameters().size();
    if (port instanceof Port.Thrown) {
      return true;
    }
    if (port instanceof Port.This) {
      return !method.isStatic();
    }
    if (port instanceof Port.Argument argument) {
      return argument.index() < count || method.isOpen();
    }
    if (port instanceof Port.Arguments arguments) {
      return arguments.from() < count || method.isOpen();
    }
    if (port instanceof Port.Result) {
      return !method.result().equals("void");
    }
    int function =
        port instanceof Port.CallbackParameter parameter
            ? parameter.argument()
            : ((Port.CallbackResult) port).argument();
    return function < 0 || function < count || method.isOpen();
  }

  private static List<Place> places(ModelRow row) {
    List<Place> places = new ArrayList<>(row.clears());
    row.sources().stream().map(SourceSpec::at).forEach(places::add);
    for (FlowSpec flow : row.flows()) {
      places.add(flow.from());
      places.add(flow.to());
    }
    for (SinkSpec sink : row.sinks()) {
      places.addAll(sink.operands());
      sink.address().ifPresent(places::add);
      sink.label().ifPresent(places::add);
    }
    row.invokes().forEach(index -> places.add(argument(index)));
    row.whenArgument().ifPresent(index -> places.add(argument(index)));
    return places;
  }

  private static Place argument(int index) {
    return new Place(new Port.Argument(index), List.of());
  }

  private static boolean wraps(FlowSpec flow) {
    return flow.to().equals(new Place(new Port.This(), List.of()))
        && flow.how() == FlowSpec.How.MOVE;
  }

  static boolean matches(String pattern, String name) {
    int star = pattern.indexOf('*');
    return star < 0
        ? pattern.equals(name)
        : name.startsWith(pattern.substring(0, star)) && name.endsWith(pattern.substring(star + 1));
  }

  private static boolean matches(List<String> patterns, Method method) {
    List<String> types = method.parameters();
    boolean open = patterns.contains("..");
    int fixed = open ? patterns.size() - 1 : patterns.size();
    if (open ? types.size() < fixed : types.size() != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      String pattern = patterns.get(i);
      if (pattern.endsWith("...") && !method.isOpen()) {
        return false;
      }
      String array = pattern.replace("...", "[]");
      String type = types.get(i);
      if (!array.equals("*") && !type.equals(array) && !type.endsWith('.' + array)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is the type of one field or of one method's results (see {@code docs/adding.md}).
   */
  private static boolean isPseudo(String type) {
    int dot = type.lastIndexOf('.');
    String member = type.substring(dot + 1);
    return STATED.containsKey(type)
        && LIBRARY
            .find(type.substring(0, dot))
            .filter(
                owner ->
                    owner.fields().contains(member)
                        || owner.methods().stream().anyMatch(it -> it.name().equals(member)))
            .isPresent();
  }

  private static boolean holds(String jar, Found type) {
    return jar.equals("jdk")
        ? type.location().startsWith("jrt:")
        : type.location().contains('/' + jar.substring(jar.indexOf(':') + 1) + '/');
  }
}
