package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each method does to the stores: reads, writes and deletions, with the age of what goes. */
final class Deletions {
  private static final Pattern AGED =
      Pattern.compile(
          "(\\w+?)(IsBefore|Before|IsLessThanEqual|IsLessThan|LessThanEqual|LessThan|OlderThan)(And.*|Or.*)?$");
  private static final Set<String> COMPARES = Set.of("isBefore", "isAfter", "before", "after");

  private final Program program;
  private final Practices practices;
  private final Calls calls;
  private final Amounts amounts;
  private final Types types;
  private final Stores stores;
  private final NamedQueries named;
  private final Map<Procedure, List<Raw>> deletions = new LinkedHashMap<>();
  private final Map<Procedure, Set<String>> reads = new LinkedHashMap<>();
  private final Map<Procedure, Set<String>> writes = new LinkedHashMap<>();

  Deletions(Program program, Practices practices, Calls calls, Amounts amounts, Stores stores) {
    this.program = program;
    this.practices = practices;
    this.calls = calls;
    this.amounts = amounts;
    this.types = amounts.types();
    this.stores = stores;
    this.named = new NamedQueries(program);
    calls.all().forEach((procedure, sites) -> sites.forEach(this::discover));
    calls.all().forEach((procedure, sites) -> sites.forEach(it -> call(procedure, it)));
    for (Procedure procedure : program.procedures()) {
      calls.codes(procedure).forEach(code -> stores(procedure, code));
    }
  }

  /**
   * A deletion as one method writes it.
   *
   * @param store which store
   * @param fields the fields that are emptied
   * @param soft whether it only marks
   * @param aged whether only old records go
   * @param limit how old
   * @param basis the field that tells the age
   * @param via with what it goes
   * @param site where
   */
  record Raw(
      String store,
      List<String> fields,
      boolean soft,
      boolean aged,
      Optional<Duration> limit,
      String basis,
      String via,
      Site site) {}

  Map<Procedure, List<Raw>> all() {
    return deletions;
  }

  Set<String> reads(Procedure procedure) {
    return reads.getOrDefault(procedure, Set.of());
  }

  Set<String> writes(Procedure procedure) {
    return writes.getOrDefault(procedure, Set.of());
  }

  /** Finds stores that only a repository or a statement tells of. */
  private void discover(CallSite site) {
    for (PracticeSpec spec : practices.of(site)) {
      if (spec.subject().equals("receiver")) {
        elementOf(spec, site).ifPresent(stores::add);
      } else if (spec.meaning() == Meaning.STATEMENT) {
        statement(spec, site)
            .filter(it -> it.verb().equals("insert"))
            .ifPresent(it -> stores.add(it, site.site()));
      }
    }
  }

  private Optional<TypeShape> elementOf(PracticeSpec spec, CallSite site) {
    String type = spec.method().orElseThrow().type();
    TypeShape as = program.hierarchy().asSuper(site.receiver(), type);
    return as == null || as.arguments().isEmpty()
        ? Optional.empty()
        : Optional.of(as.arguments().get(0));
  }

  private Optional<Statement> statement(PracticeSpec spec, CallSite site) {
    int index = spec.argument().orElse(0);
    if (index >= site.arguments().size()) {
      return Optional.empty();
    }
    Optional<String> text = amounts.text(site.code(), site.arguments().get(index));
    return (spec.subject().equals("named") ? text.flatMap(named::find) : text)
        .flatMap(Statement::parse);
  }

  private void call(Procedure procedure, CallSite site) {
    Optional<Statement> query = queried(site);
    if (query.isPresent()) {
      run(procedure, site, query.get());
      return;
    }
    for (PracticeSpec spec : practices.of(site)) {
      switch (spec.meaning()) {
        case ERASE -> subject(spec, site).ifPresent(it -> delete(procedure, site, it));
        case READ -> subject(spec, site).ifPresent(it -> note(reads, procedure, it));
        case WRITE -> subject(spec, site).ifPresent(it -> note(writes, procedure, it));
        case STATEMENT -> statement(spec, site).ifPresent(it -> run(procedure, site, it));
        default -> {}
      }
    }
    setter(procedure, site);
  }

  private static void note(Map<Procedure, Set<String>> map, Procedure procedure, String store) {
    map.computeIfAbsent(procedure, k -> new TreeSet<>()).add(store);
  }

  private Optional<String> subject(PracticeSpec spec, CallSite site) {
    if (spec.subject().equals("receiver")) {
      return elementOf(spec, site).flatMap(stores::find);
    }
    int index = spec.argument().orElse(0);
    if (index >= site.arguments().size()) {
      return Optional.empty();
    }
    int argument = site.arguments().get(index);
    for (dev.privet.analyzer.facts.Instruction step : site.code().definitions(argument)) {
      if (step instanceof Instruction.Load load
          && load.constant() instanceof Constant.ClassOf named) {
        return stores.find(program.shape(named.type(), site.code().procedure().owner(), List.of()));
      }
    }
    return stores.find(types.of(site.code(), argument));
  }

  /** The statement that an annotation puts behind a method of the program. */
  private Optional<Statement> queried(CallSite site) {
    for (Procedure target : site.targets()) {
      Optional<Practices.Annotated> query =
          practices.annotated(Meaning.STATEMENT, target.fact().annotations(), target.owner());
      if (query.isPresent()) {
        return Declarations.texts(query.get().fact(), query.get().spec().elements()).stream()
            .flatMap(it -> Statement.parse(it).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private void run(Procedure procedure, CallSite site, Statement statement) {
    Optional<String> store = stores.ofTable(statement.table());
    if (store.isEmpty()) {
      return;
    }
    switch (statement.verb()) {
      case "delete", "truncate" -> {
        boolean aged = !statement.cutoff().isEmpty();
        add(
            procedure,
            new Raw(
                store.get(),
                List.of(),
                false,
                aged,
                aged ? statement.age().or(() -> cutoff(procedure, site)) : Optional.empty(),
                statement.cutoff(),
                "",
                site.site()));
      }
      case "update" -> {
        if (statement.marks() || !statement.emptied().isEmpty()) {
          boolean aged = !statement.cutoff().isEmpty();
          add(
              procedure,
              new Raw(
                  store.get(),
                  statement.marks() ? List.of() : fields(store.get(), statement.emptied()),
                  statement.marks(),
                  aged,
                  aged ? statement.age().or(() -> cutoff(procedure, site)) : Optional.empty(),
                  statement.cutoff(),
                  "",
                  site.site()));
        }
        note(writes, procedure, store.get());
      }
      case "insert" -> note(writes, procedure, store.get());
      default -> note(reads, procedure, store.get());
    }
  }

  /** The fields behind columns, by name without underscores. */
  private List<String> fields(String store, List<String> columns) {
    List<String> names = new ArrayList<>();
    for (Store each : stores.all()) {
      if (each.name().equals(store)) {
        for (Store.Field field : each.fields()) {
          if (columns.stream().anyMatch(it -> flat(it).equals(flat(field.name())))) {
            names.add(field.name());
          }
        }
      }
    }
    return names.isEmpty() ? columns : names;
  }

  private static String flat(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private void delete(Procedure procedure, CallSite site, String store) {
    Matcher name = AGED.matcher(site.name());
    Optional<Duration> limit = argument(site);
    boolean aged = name.find() || limit.isPresent();
    String basis = "";
    if (aged && name.reset().find()) {
      String before = name.group(1).replaceFirst("^.*(By|And|Or)(?=[A-Z])", "");
      basis = before.isEmpty() ? "" : Character.toLowerCase(before.charAt(0)) + before.substring(1);
    }
    if (!aged) {
      Optional<Found> selected = selected(procedure);
      if (selected.isPresent()) {
        aged = true;
        limit = selected.get().limit();
        basis = selected.get().basis();
      }
    } else if (limit.isEmpty()) {
      limit = cutoff(procedure, site);
    }
    add(procedure, new Raw(store, List.of(), false, aged, limit, basis, "", site.site()));
    for (String with : stores.cascaded(store)) {
      add(
          procedure,
          new Raw(
              with,
              List.of(),
              false,
              aged,
              limit,
              basis,
              "with " + store.substring(store.lastIndexOf('.') + 1),
              site.site()));
    }
  }

  private record Found(Optional<Duration> limit, String basis) {}

  /** Whether a method first looks for old records, and then deletes what it found. */
  private Optional<Found> selected(Procedure procedure) {
    for (CallSite site : calls.in(procedure)) {
      Matcher name = AGED.matcher(site.name());
      boolean reads =
          practices.of(site).stream()
              .anyMatch(it -> it.meaning() == Meaning.READ && subject(it, site).isPresent());
      if (reads && name.find()) {
        String before = name.group(1).replaceFirst("^.*(By|And|Or)(?=[A-Z])", "");
        String basis =
            before.isEmpty() ? "" : Character.toLowerCase(before.charAt(0)) + before.substring(1);
        return Optional.of(new Found(argument(site), basis));
      }
      if (COMPARES.contains(site.name())) {
        Optional<Duration> limit = argument(site);
        if (limit.isPresent() && !limit.get().isZero()) {
          return Optional.of(new Found(limit, ""));
        }
      }
    }
    return Optional.empty();
  }

  /** The age that an argument of the call stands for. */
  private Optional<Duration> argument(CallSite site) {
    for (int argument : site.arguments()) {
      if (amounts.of(site.code(), argument) instanceof Amount.Moment moment
          && !moment.before().isNegative()
          && !moment.before().isZero()) {
        return Optional.of(moment.before());
      }
    }
    return Optional.empty();
  }

  /** The one age that the call's arguments, or else the method's other calls, stand for. */
  private Optional<Duration> cutoff(Procedure procedure, CallSite site) {
    Optional<Duration> own = argument(site);
    if (own.isPresent()) {
      return own;
    }
    Set<Duration> found = new LinkedHashSet<>();
    calls.in(procedure).forEach(it -> argument(it).ifPresent(found::add));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** A setter that empties a field, or sets a mark of deletion. */
  private void setter(Procedure procedure, CallSite site) {
    if (site.arguments().size() == 1 && site.name().startsWith("set") && site.name().length() > 3) {
      String field = Character.toLowerCase(site.name().charAt(3)) + site.name().substring(4);
      assigned(procedure, site.code(), site.receiver(), field, site.arguments().get(0), site.at());
    }
  }

  private void stores(Procedure procedure, Code code) {
    if (procedure.isConstructor() || procedure.fact().implied()) {
      return;
    }
    for (Body.Block block : code.body().blocks()) {
      for (Instruction step : block.instructions()) {
        if (step instanceof Instruction.StoreField store) {
          TypeShape type = types.of(code, store.receiver());
          assigned(procedure, code, type, store.field(), store.value(), store.at());
        } else if (step instanceof Instruction.StoreName store && store.name().indexOf('.') < 0) {
          TypeShape type = TypeShape.of(procedure.owner().name());
          assigned(procedure, code, type, store.name(), store.value(), store.at());
        }
      }
    }
  }

  private void assigned(
      Procedure procedure, Code code, TypeShape type, String name, int value, int at) {
    FieldDecl field = program.hierarchy().field(type.name(), name);
    Optional<String> store = stores.find(type);
    if (field == null || store.isEmpty()) {
      return;
    }
    if (Statement.isMark(name)
        && !isEmpty(code, value)
        && !isFalse(code, value)
        && code.parameter(value) < 0) {
      add(
          procedure,
          new Raw(store.get(), List.of(), true, false, Optional.empty(), name, "", code.site(at)));
    } else if (isEmpty(code, value)) {
      add(
          procedure,
          new Raw(
              store.get(), List.of(name), false, false, Optional.empty(), "", "", code.site(at)));
    }
  }

  private static boolean isEmpty(Code code, int value) {
    List<Instruction> definitions = code.definitions(value);
    return !definitions.isEmpty()
        && definitions.stream()
            .allMatch(
                it ->
                    it instanceof Instruction.Load load
                        && (load.constant() instanceof Constant.Null
                            || load.constant() instanceof Constant.Text));
  }

  private static boolean isFalse(Code code, int value) {
    return code.definitions(value).stream()
        .anyMatch(
            it ->
                it instanceof Instruction.Load load
                    && load.constant() instanceof Constant.Truth truth
                    && !truth.value());
  }

  private void add(Procedure procedure, Raw raw) {
    List<Raw> all = deletions.computeIfAbsent(procedure, k -> new ArrayList<>());
    if (!all.contains(raw)) {
      all.add(raw);
    }
  }

  /** The types that an annotation of a method names: {@code @Erases(Customer.class)}. */
  List<String> stated(Procedure procedure, String annotation) {
    List<String> names = new ArrayList<>();
    program
        .annotation(procedure.fact().annotations(), procedure.owner(), annotation)
        .ifPresent(
            it -> it.elements().forEach(element -> named(element.value(), procedure, names)));
    return names;
  }

  private void named(AnnotationFact.Value value, Procedure procedure, List<String> names) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(it -> named(it, procedure, names));
    } else if (value instanceof AnnotationFact.Value.Literal literal
        && literal.constant() instanceof Constant.ClassOf named) {
      names.add(program.typeName(named.type().name(), procedure.owner()));
    }
  }
}
