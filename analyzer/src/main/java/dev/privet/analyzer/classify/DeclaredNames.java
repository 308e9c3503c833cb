package dev.privet.analyzer.classify;

import dev.privet.analyzer.classify.DeclaredType.Sort;
import dev.privet.analyzer.classify.NameQuery.Kind;
import dev.privet.analyzer.classify.Phrases.Match;
import dev.privet.analyzer.classify.Phrases.Strength;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Judges the names of declarations: fields, parameters, locals and accessors. */
final class DeclaredNames {
  private static final int LONGEST_ACRONYM = 4;
  private static final String DEVICE_ID = "user.device.device_id";

  private final Vocabulary vocabulary;
  private final Map<String, DeclaredType> types = new ConcurrentHashMap<>();

  DeclaredNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<NameVerdict> judge(NameQuery query) {
    DeclaredType type = types.computeIfAbsent(query.type(), DeclaredType::of);
    Owner owner = vocabulary.owner(query.owner());
    List<String> name = vocabulary.words(query.name());
    if (query.kind() == Kind.ACCESSOR) {
      name = handedOut(name);
    }
    if (type.sort() == Sort.NEVER || owner.labels() || name.isEmpty()) {
      return Optional.empty();
    }
    Optional<NameVerdict> verdict = byWords(name, owner, type, query);
    if (verdict.isPresent() && isConstant(query)) {
      return verdict.flatMap(it -> acronym(query.name(), it));
    }
    boolean done = verdict.isPresent() || !new Modifiers(name).leaveRaw();
    return done ? verdict : byType(type, query);
  }

  /** What an accessor of this name hands out; nothing where it converts. */
  private static List<String> handedOut(List<String> name) {
    if (name.size() < 2) {
      return name;
    }
    String first = name.get(0);
    if (first.equals("to") || first.equals("as")) {
      return List.of();
    }
    return English.ACCESSORS.contains(first) ? name.subList(1, name.size()) : name;
  }

  /** Constants are keys, labels and settings; their value is in the source anyway. */
  private static boolean isConstant(NameQuery query) {
    return (query.kind() == Kind.FIELD || query.kind() == Kind.LOCAL)
        && query.name().chars().noneMatch(Character::isLowerCase);
  }

  /** {@code String SSN}: a short one may be a field by someone who likes capitals. */
  private static Optional<NameVerdict> acronym(String name, NameVerdict verdict) {
    boolean number = verdict.category().sensitivity() == Sensitivity.FINANCIAL;
    return name.length() <= LONGEST_ACRONYM && number
        ? Optional.of(new NameVerdict(verdict.category(), Confidence.LOW, verdict.evidence()))
        : Optional.empty();
  }

  private Optional<NameVerdict> byWords(
      List<String> name, Owner owner, DeclaredType type, NameQuery query) {
    Match match = vocabulary.head(name);
    if (match == null) {
      return spanning(name, owner, type, query);
    }
    CategorySpec category = match.category();
    Modifiers before =
        new Modifiers(name.subList(afterConjunction(name, match.from()), match.from()));
    if (category == null
        || isNearMissWithOwner(name, match, owner)
        || !before.leaveRaw()
        || !vocabulary.holds(type, category)
        || isOtherThing(name, match, type, query)) {
      return Optional.empty();
    }
    Confidence most = most(category, owner, type);
    if (match.strength() == Strength.STRONG) {
      return verdict(category, most, words(name.subList(match.from(), match.to())), query);
    }
    if (before.ofPerson()) {
      return verdict(category, most, words(name.subList(match.from() - 1, match.to())), query);
    }
    if (query.kind() == Kind.LOCAL) {
      return Optional.empty();
    }
    boolean ofPerson = owner.person() || query.ownerIsPerson();
    if (before.addNothing() && (ofPerson || vocabulary.isPartOf(owner.words(), category))) {
      String evidence =
          words(name.subList(match.from(), match.to()))
              + (" of the " + kind(query) + " in " + query.owner())
              + (ofPerson ? ", which describes a person" : "");
      return Optional.of(
          new NameVerdict(category.category(), most.and(Confidence.MEDIUM), evidence));
    }
    return spanning(name, owner, type, query);
  }

  /** {@code credentials} of no text are records of them; {@code requestUris} are registered. */
  private static boolean isOtherThing(
      List<String> name, Match match, DeclaredType type, NameQuery query) {
    String last = name.get(match.to() - 1);
    String phrase = String.join(" ", name.subList(match.from(), match.to()));
    return (English.RECORDS.contains(last) && !type.oneText(query.type()))
        || (English.SINGULARS.contains(phrase) && query.name().endsWith("s"));
  }

  private static int afterConjunction(List<String> name, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (name.get(i).equals("or") || name.get(i).equals("and")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@code Lexer.token}: the owner's name makes it something else. */
  private boolean isNearMissWithOwner(List<String> name, Match match, Owner owner) {
    if (owner.words().isEmpty() || match.from() != 0 || isNamedFor(owner, match)) {
      return false;
    }
    Match wider = vocabulary.longest(joined(owner.words(), name.subList(0, match.to())));
    return wider != null && wider.strength() == Strength.NEAR_MISS;
  }

  /** {@code AccessToken.token}: the owner itself is named for the datum, in more than one word. */
  private boolean isNamedFor(Owner owner, Match match) {
    Match whole = vocabulary.longest(owner.words());
    return whole != null
        && whole.strength() == Strength.STRONG
        && whole.to() - whole.from() > 1
        && match.category() != null
        && match.category().equals(whole.category());
  }

  /**
   * {@code CreditCard.number}: the phrase begins in the owner's name. {@code EmailAddress.value}:
   * it is the owner's name.
   */
  private Optional<NameVerdict> spanning(
      List<String> name, Owner owner, DeclaredType type, NameQuery query) {
    boolean generic = name.size() == 1 && English.GENERIC.contains(name.get(0));
    if (owner.words().isEmpty() || query.kind() == Kind.LOCAL || generic) {
      return Optional.empty();
    }
    List<String> both = joined(owner.words(), name);
    Match match = vocabulary.longest(both);
    boolean value =
        match == null && name.equals(List.of("value")) && query.kind() != Kind.PARAMETER;
    if (value) {
      match = vocabulary.longest(owner.words());
    }
    if (match == null || match.strength() != Strength.STRONG) {
      return Optional.empty();
    }
    CategorySpec category = match.category();
    if (category == null
        || match.from() >= owner.words().size()
        || !new Modifiers(both.subList(0, match.from())).leaveForm()
        || !vocabulary.holds(type, category)
        || isOtherThing(both, match, type, query)) {
      return Optional.empty();
    }
    boolean token = value && owner.words().contains("token");
    String evidence =
        words(both.subList(match.from(), match.to()))
            + (value ? " of " + query.owner() : " of " + query.owner() + " and its " + kind(query));
    return Optional.of(
        new NameVerdict(
            category.category(),
            most(category, owner, type).and(token ? Confidence.LOW : Confidence.MEDIUM),
            evidence));
  }

  private Optional<NameVerdict> byType(DeclaredType type, NameQuery query) {
    return vocabulary
        .ofType(type)
        .flatMap(
            category ->
                verdict(
                    category,
                    category.confidence().and(Confidence.MEDIUM),
                    "the type " + type.name(),
                    query));
  }

  /** The most that can be said of a name in this place. */
  private static Confidence most(CategorySpec category, Owner owner, DeclaredType type) {
    boolean structured = type.sort() == Sort.OTHER || type.sort() == Sort.IDENTITY;
    boolean secret = category.category().sensitivity() == Sensitivity.CREDENTIAL;
    boolean ofMachine = owner.machine() && category.category().key().equals(DEVICE_ID);
    boolean ofNobody = ofMachine || ((owner.settings() || owner.business()) && !secret);
    return category
        .confidence()
        .and(structured ? Confidence.MEDIUM : Confidence.HIGH)
        .and(ofNobody ? Confidence.LOW : Confidence.HIGH);
  }

  private static Optional<NameVerdict> verdict(
      CategorySpec category, Confidence confidence, String what, NameQuery query) {
    return Optional.of(
        new NameVerdict(category.category(), confidence, what + " of the " + kind(query)));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static String words(List<String> words) {
    return (words.size() == 1 ? "the word \"" : "the words \"") + String.join(" ", words) + '"';
  }

  private static String kind(NameQuery query) {
    return query.kind().name().toLowerCase(Locale.ROOT);
  }
}
