package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import dev.privet.analyzer.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bounds that libraries enforce: by calls, annotations and configuration. */
final class Lifetimes {
  private static final Pattern EXPIRY =
      Pattern.compile("expireAfter(?:Write|Access)?=([0-9]+[a-z]*)", Pattern.CASE_INSENSITIVE);

  private final Program program;
  private final Practices practices;
  private final Calls calls;
  private final Amounts amounts;
  private final Stores stores;
  private final List<Lifetime> found = new ArrayList<>();

  Lifetimes(Program program, Practices practices, Calls calls, Amounts amounts, Stores stores) {
    this.program = program;
    this.practices = practices;
    this.calls = calls;
    this.amounts = amounts;
    this.stores = stores;
  }

  List<Lifetime> find() {
    calls.all().forEach(this::calls);
    program.types().values().forEach(this::annotations);
    configuration();
    return List.copyOf(found);
  }

  private void calls(Procedure procedure, List<CallSite> sites) {
    for (CallSite site : sites) {
      for (PracticeSpec spec : practices.of(site)) {
        if (spec.meaning() == Meaning.LIFETIME) {
          call(site, spec);
        }
      }
    }
  }

  private void call(CallSite site, PracticeSpec spec) {
    int index = spec.argument().orElse(0);
    if (index >= site.arguments().size()) {
      return;
    }
    String unit = spec.unit();
    if (unit.startsWith("arg")) {
      int at = Integer.parseInt(unit.substring(3));
      unit =
          at < site.arguments().size()
              ? amounts.text(site.code(), site.arguments().get(at)).orElse("")
              : "";
    }
    Optional<Duration> limit = amounts.span(site.code(), site.arguments().get(index), unit);
    Lifetime.Subject subject = subject(spec);
    add(spec, subject, "", limit, site.name() + "()", site.site());
  }

  private static Lifetime.Subject subject(PracticeSpec spec) {
    return Lifetime.Subject.valueOf(spec.subject().toUpperCase(Locale.ROOT));
  }

  private void add(
      PracticeSpec spec,
      Lifetime.Subject subject,
      String name,
      Optional<Duration> limit,
      String how,
      Site site) {
    boolean endless = limit.isPresent() && (limit.get().isNegative() || limit.get().isZero());
    if (!endless || subject == Lifetime.Subject.COOKIE) {
      found.add(
          new Lifetime(
              subject,
              name,
              limit.filter(it -> !endless),
              spec.idle(),
              "",
              true,
              "by " + how,
              site));
    }
  }

  private void annotations(TypeDecl type) {
    annotation(type, type.facts().annotations(), Stores.site(type), type);
    for (FieldDecl field : type.fields().values()) {
      Site site = new Site(type.unit().file().path(), field.fact().span(), field.label());
      annotation(type, field.fact().annotations(), site, type);
    }
    for (List<Procedure> methods : type.methods().values()) {
      for (Procedure method : methods) {
        Site site = new Site(type.unit().file().path(), method.fact().span(), method.label());
        annotation(type, method.fact().annotations(), site, type);
      }
    }
  }

  private void annotation(
      TypeDecl type, List<AnnotationFact> annotations, Site site, TypeDecl scope) {
    Optional<Practices.Annotated> bound = practices.annotated(Meaning.LIFETIME, annotations, scope);
    if (bound.isEmpty()) {
      return;
    }
    PracticeSpec spec = bound.get().spec();
    Optional<Duration> limit = value(bound.get().fact(), spec);
    boolean present = limit.isPresent() || spec.elements().isEmpty();
    if (present) {
      String store = stores.find(TypeShape.of(type.name())).orElse(type.name());
      String simple =
          bound.get().fact().name().substring(bound.get().fact().name().lastIndexOf('.') + 1);
      add(spec, subject(spec), store, limit, "@" + simple, site);
    }
  }

  private Optional<Duration> value(AnnotationFact annotation, PracticeSpec spec) {
    for (AnnotationFact.Element element : annotation.elements()) {
      if (spec.elements().contains(element.name())) {
        Optional<Duration> limit = value(element.value(), spec.unit());
        if (limit.isPresent()) {
          return limit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Duration> value(AnnotationFact.Value value, String unit) {
    if (value instanceof AnnotationFact.Value.Literal literal) {
      if (literal.constant() instanceof Constant.Whole whole) {
        return Units.of(whole.value(), unit);
      }
      return literal.constant() instanceof Constant.Text text
          ? Amounts.span(amounts.filled(text.value()), unit)
          : Optional.empty();
    }
    if (value instanceof AnnotationFact.Value.Name name) {
      for (TypeDecl type : program.types().values()) {
        FieldDecl field =
            type.fields().get(name.name().substring(name.name().lastIndexOf('.') + 1));
        if (field != null && field.isStatic() && field.fact().constant().isPresent()) {
          return Amounts.span(amounts.field(field, 0), unit);
        }
      }
    }
    return Optional.empty();
  }

  private void configuration() {
    for (Map.Entry<String, String> entry : new TreeMap<>(program.configuration()).entrySet()) {
      for (PracticeSpec spec : practices.keyed()) {
        if (spec.meaning() == Meaning.LIFETIME && isKey(spec, entry.getKey())) {
          String value = entry.getValue();
          Matcher expiry = EXPIRY.matcher(value);
          Optional<Duration> limit =
              expiry.find()
                  ? Units.parse(expiry.group(1), "s")
                  : Amounts.span(amounts.filled(value), spec.unit());
          add(spec, subject(spec), "", limit, entry.getKey(), site(entry.getKey()));
        }
      }
    }
  }

  private static boolean isKey(PracticeSpec spec, String key) {
    String flat = key.replace("-", "").toLowerCase(Locale.ROOT);
    return spec.keys().stream()
        .map(it -> it.replace("-", "").toLowerCase(Locale.ROOT))
        .anyMatch(
            it ->
                it.endsWith("*")
                    ? flat.startsWith(it.substring(0, it.length() - 1))
                    : flat.equals(it));
  }

  private static Site site(String key) {
    return new Site(key, Span.START, "configuration");
  }

  /** The cloud regions that calls and configuration name. */
  List<CloudRegion> regions() {
    List<CloudRegion> regions = new ArrayList<>();
    for (List<CallSite> sites : calls.all().values()) {
      for (CallSite site : sites) {
        for (PracticeSpec spec : practices.of(site)) {
          int index = spec.argument().orElse(0);
          if (spec.meaning() == Meaning.REGION && index < site.arguments().size()) {
            amounts
                .text(site.code(), site.arguments().get(index))
                .ifPresent(it -> regions.add(new CloudRegion(region(it), site.site())));
          }
        }
      }
    }
    for (Map.Entry<String, String> entry : new TreeMap<>(program.configuration()).entrySet()) {
      for (PracticeSpec spec : practices.keyed()) {
        if (spec.meaning() == Meaning.REGION
            && isKey(spec, entry.getKey())
            && amounts.filled(entry.getValue()) instanceof Amount.Word word) {
          regions.add(new CloudRegion(region(word.value()), site(entry.getKey())));
        }
      }
    }
    return regions;
  }

  private static String region(String written) {
    return written.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
