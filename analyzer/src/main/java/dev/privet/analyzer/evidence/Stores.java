package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the program stores: its entities and documents, and the tables that its SQL fills. */
final class Stores {
  private static final String RETENTION = "dev.privet.annotations.Retention";
  private static final int EMBEDDED = 3;

  private final Program program;
  private final Declarations declarations;
  private final Practices practices;
  private final List<AnnotationSpec> stored;
  private final Map<String, Store> stores = new LinkedHashMap<>();
  private final Map<String, String> byTable = new LinkedHashMap<>();

  Stores(
      Program program,
      Declarations declarations,
      Practices practices,
      List<AnnotationSpec> annotations) {
    this.program = program;
    this.declarations = declarations;
    this.practices = practices;
    this.stored =
        annotations.stream().filter(it -> it.role() == AnnotationSpec.Role.STORED).toList();
    for (TypeDecl type : program.types().values()) {
      if (isStored(type) && !isPart(type)) {
        add(type);
      }
    }
  }

  private void add(TypeDecl type) {
    Store store = store(type);
    stores.putIfAbsent(store.name(), store);
    byTable.putIfAbsent(store.table(), store.name());
    byTable.putIfAbsent(type.facts().name().toLowerCase(Locale.ROOT), store.name());
  }

  List<Store> all() {
    return List.copyOf(stores.values());
  }

  /** Counts a type that a repository is for among the stores. */
  void add(TypeShape shape) {
    TypeDecl type = program.type(shape.name());
    if (type != null && !stores.containsKey(type.name()) && !type.isAbstract() && !isPart(type)) {
      add(type);
    }
  }

  /** Counts a table that is filled by SQL among the stores. */
  void add(Statement insert, Site site) {
    if (byTable.containsKey(insert.table()) || insert.columns().isEmpty()) {
      return;
    }
    List<Store.Field> fields = new ArrayList<>();
    for (String column : insert.columns()) {
      declarations
          .literal(column)
          .ifPresent(
              it ->
                  fields.add(
                      new Store.Field(
                          column,
                          it.category(),
                          it.confidence(),
                          false,
                          "",
                          Optional.empty(),
                          site)));
    }
    Store store =
        new Store(
            insert.table(),
            "table " + insert.table(),
            insert.table(),
            fields,
            Optional.empty(),
            Optional.empty(),
            "",
            Set.of(),
            site);
    stores.put(store.name(), store);
    byTable.put(store.table(), store.name());
  }

  /** The store that a type, or what a collection of it holds, is. */
  Optional<String> find(TypeShape shape) {
    if (stores.containsKey(shape.name())) {
      return Optional.of(shape.name());
    }
    return shape.arguments().stream().flatMap(it -> find(it).stream()).findFirst();
  }

  /** The store behind a table or an entity's name in a query. */
  Optional<String> ofTable(String table) {
    return Optional.ofNullable(byTable.get(table.toLowerCase(Locale.ROOT)));
  }

  private boolean isStored(TypeDecl type) {
    for (AnnotationSpec spec : stored) {
      for (String name : spec.annotations()) {
        if (program.annotation(type.facts().annotations(), type, name).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPart(TypeDecl type) {
    return practices.annotated(Meaning.PART, type.facts().annotations(), type).isPresent();
  }

  private Store store(TypeDecl type) {
    Site site = site(type);
    List<Store.Field> fields = new ArrayList<>();
    for (TypeDecl each : upward(type)) {
      collect(each, type, "", 0, fields);
    }
    Optional<Site> soft =
        upward(type).stream()
            .filter(
                it ->
                    practices
                        .annotated(Meaning.SOFT, it.facts().annotations(), it)
                        .filter(found -> marks(found))
                        .isPresent())
            .findFirst()
            .map(Stores::site);
    return new Store(
        type.name(),
        type.label(),
        table(type),
        fields,
        declared(type.facts().annotations(), type),
        soft,
        unit(type),
        others(type),
        site);
  }

  /** A statement in place of a deletion is soft if it does not delete. */
  private static boolean marks(Practices.Annotated found) {
    List<String> texts = Declarations.texts(found.fact(), found.spec().elements());
    return texts.isEmpty()
        || texts.stream()
            .flatMap(it -> Statement.parse(it).stream())
            .noneMatch(it -> it.verb().equals("delete"));
  }

  private List<TypeDecl> upward(TypeDecl type) {
    List<TypeDecl> types = new ArrayList<>();
    for (String ancestor : program.hierarchy().ancestors(type.name())) {
      TypeDecl decl = program.type(ancestor);
      if (decl != null && decl.facts().kind() != TypeFacts.Kind.INTERFACE) {
        types.add(decl);
      }
    }
    return types;
  }

  private void collect(
      TypeDecl type, TypeDecl store, String prefix, int depth, List<Store.Field> fields) {
    for (FieldDecl field : type.fields().values()) {
      if (field.isStatic()
          || !type.facts().fields().contains(field.fact())
          || isAnotherStore(field.type())) {
        continue;
      }
      List<Declared> found = declarations.field(field);
      for (Declared each : found) {
        fields.add(
            new Store.Field(
                prefix + field.name(),
                each.category(),
                each.confidence(),
                each.evidence().startsWith("@"),
                Subjects.of(program, field),
                declared(field.fact().annotations(), type),
                new Site(type.unit().file().path(), field.fact().span(), field.label())));
      }
      TypeDecl inner = program.type(field.type().name());
      if (inner != null && found.isEmpty() && depth < EMBEDDED && isEmbedded(inner, store)) {
        collect(inner, store, prefix + field.name() + ".", depth + 1, fields);
      }
    }
  }

  private Set<String> others(TypeDecl type) {
    Set<String> others = new LinkedHashSet<>();
    for (TypeDecl each : upward(type)) {
      each.fields().values().stream()
          .map(FieldDecl::type)
          .filter(this::isAnotherStore)
          .forEach(
              it ->
                  others.add(it.arguments().isEmpty() ? it.name() : it.arguments().get(0).name()));
    }
    return others;
  }

  /** Whether a field only leads to records of another store, one or many. */
  private boolean isAnotherStore(TypeShape shape) {
    TypeDecl type = program.type(shape.name());
    return type == null
        ? shape.arguments().stream().anyMatch(this::isAnotherStore)
        : isStored(type) && !isPart(type);
  }

  private boolean isEmbedded(TypeDecl inner, TypeDecl store) {
    return !inner.equals(store)
        && (isPart(inner) || inner.facts().kind() == TypeFacts.Kind.RECORD)
        && (!isStored(inner) || isPart(inner));
  }

  private Optional<Store.Declared> declared(List<AnnotationFact> annotations, TypeDecl scope) {
    return program.annotation(annotations, scope, RETENTION).flatMap(Stores::declared);
  }

  private static Optional<Store.Declared> declared(AnnotationFact annotation) {
    long days = 0;
    String from = "collected";
    for (AnnotationFact.Element element : annotation.elements()) {
      if (element.value() instanceof AnnotationFact.Value.Literal literal) {
        if (literal.constant() instanceof Constant.Whole whole) {
          days = whole.value();
        } else if (literal.constant() instanceof Constant.Text text) {
          from = text.value();
        }
      }
    }
    return days > 0
        ? Optional.of(new Store.Declared(Duration.ofDays(Math.min(days, 100_000)), from))
        : Optional.empty();
  }

  private String table(TypeDecl type) {
    for (AnnotationFact annotation : type.facts().annotations()) {
      String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
      if (simple.equals("Table") || simple.equals("Document")) {
        List<String> names = Declarations.texts(annotation, List.of("name", "collection", "value"));
        if (!names.isEmpty()) {
          return names.get(0).toLowerCase(Locale.ROOT);
        }
      }
    }
    return type.facts().name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  private static String unit(TypeDecl type) {
    for (AnnotationFact annotation : type.facts().annotations()) {
      List<String> names = Declarations.texts(annotation, List.of("schema", "catalog", "keyspace"));
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
    return "";
  }

  /** The stores that go with a store when its record is deleted. */
  Set<String> cascaded(String store) {
    Set<String> all = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(store));
    while (!open.isEmpty()) {
      TypeDecl type = program.type(open.remove(0));
      if (type == null) {
        continue;
      }
      for (TypeDecl each : upward(type)) {
        for (FieldDecl field : each.fields().values()) {
          Optional<String> held = cascades(field, each) ? find(field.type()) : Optional.empty();
          if (held.isPresent() && !held.get().equals(store) && all.add(held.get())) {
            open.add(held.get());
          }
        }
      }
    }
    return all;
  }

  private boolean cascades(FieldDecl field, TypeDecl owner) {
    return practices
        .annotated(Meaning.CASCADE, field.fact().annotations(), owner)
        .filter(it -> cascades(it.spec(), it.fact()))
        .isPresent();
  }

  private static boolean cascades(PracticeSpec spec, AnnotationFact annotation) {
    if (spec.elements().isEmpty()) {
      return true;
    }
    for (AnnotationFact.Element element : annotation.elements()) {
      if (spec.elements().contains(element.name()) && says(element.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(AnnotationFact.Value value) {
    if (value instanceof AnnotationFact.Value.Many many) {
      return many.values().stream().anyMatch(Stores::says);
    }
    if (value instanceof AnnotationFact.Value.Name name) {
      return name.name().endsWith("ALL") || name.name().endsWith("REMOVE");
    }
    return value instanceof AnnotationFact.Value.Literal literal
        && literal.constant() instanceof Constant.Truth truth
        && truth.value();
  }

  static Site site(TypeDecl type) {
    return new Site(type.unit().file().path(), type.facts().span(), type.label());
  }
}
