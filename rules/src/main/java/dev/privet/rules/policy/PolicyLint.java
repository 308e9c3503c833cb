package dev.privet.rules.policy;

import dev.privet.analyzer.spec.SinkKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What can be said against a policy without looking at code: contradictions, gaps, broad keys. */
public final class PolicyLint {
  private final Policy policy;
  private final Collection<String> categories;
  private final List<Remark> remarks = new ArrayList<>();

  private PolicyLint(Policy policy, Collection<String> categories) {
    this.policy = policy;
    this.categories = categories;
  }

  /**
   * The remarks on a policy, by line.
   *
   * @param categories the keys of the taxonomy
   */
  public static List<Remark> of(Policy policy, Collection<String> categories) {
    PolicyLint lint = new PolicyLint(policy, new TreeSet<>(categories));
    lint.times();
    lint.storedAndForbidden();
    lint.loggedAndForbidden();
    lint.owners();
    lint.open();
    lint.neverRetained();
    lint.broad();
    lint.overlaps();
    lint.citations();
    return lint.remarks.stream().sorted(Comparator.comparingInt(it -> it.clause().line())).toList();
  }

  private void add(Remark.Kind kind, Clause clause, String message) {
    remarks.add(new Remark(kind, clause, message));
  }

  private void add(Clause one, Clause other, String message) {
    remarks.add(new Remark(Remark.Kind.CONTRADICTION, List.of(one, other), message));
  }

  /** How a sentence calls an entry. */
  private static String name(Clause clause) {
    return clause.cite().isEmpty()
        ? "line " + clause.line()
        : String.join(", ", clause.cite()) + " (line " + clause.line() + ")";
  }

  private void times() {
    List<Policy.Retention> entries = policy.retain();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        Policy.Retention one = entries.get(i);
        Policy.Retention other = entries.get(j);
        if (overlaps(one.data(), other.data()) && placesMeet(one, other)) {
          times(one, other);
        }
      }
    }
    for (Policy.Retention entry : entries) {
      Optional<Duration> limit = entry.limit().time();
      if (entry.atLeast().isPresent()
          && limit.isPresent()
          && entry.atLeast().get().compareTo(limit.get()) > 0) {
        add(
            Remark.Kind.CONTRADICTION,
            entry.clause(),
            entry.data().words() + " is kept at least longer than it is kept at most");
      }
      if (entry.idle().isPresent()
          && limit.isPresent()
          && entry.idle().get().compareTo(limit.get()) > 0) {
        add(
            Remark.Kind.CONTRADICTION,
            entry.clause(),
            entry.data().words() + " ends later without use than it ends at all");
      }
    }
  }

  private void times(Policy.Retention one, Policy.Retention other) {
    Optional<Duration> first = one.limit().time();
    Optional<Duration> second = other.limit().time();
    boolean same =
        one.from().orElse(Event.COLLECTED) == other.from().orElse(Event.COLLECTED)
            && one.data().aliases().equals(other.data().aliases());
    if (first.isPresent() && second.isPresent() && same && !first.equals(second)) {
      add(
          one.clause(),
          other.clause(),
          one.data().words()
              + " ends after "
              + first.get().toDays()
              + " days in "
              + name(one.clause())
              + " and after "
              + second.get().toDays()
              + " days in "
              + name(other.clause()));
    }
    boolean never = one.until().equals(Optional.of(Event.NEVER));
    boolean neverToo = other.until().equals(Optional.of(Event.NEVER));
    boolean transformed = (never ? one : other).after().isPresent();
    if (never != neverToo && !transformed && isBounded(never ? other : one)) {
      Policy.Retention endless = never ? one : other;
      Policy.Retention bounded = never ? other : one;
      add(
          endless.clause(),
          bounded.clause(),
          endless.data().words()
              + " is kept for good in "
              + name(endless.clause())
              + ", and part of it goes as "
              + bounded.data().words()
              + " in "
              + name(bounded.clause()));
    }
  }

  private static boolean isBounded(Policy.Retention entry) {
    return entry.limit().time().isPresent()
        || entry.until().filter(it -> it != Event.NEVER && it != Event.PURPOSE_ENDED).isPresent();
  }

  private static boolean placesMeet(Policy.Retention one, Policy.Retention other) {
    return one.in().isEmpty()
        || other.in().isEmpty()
        || one.in().stream().anyMatch(other.in()::contains);
  }

  /** Whether a ban holds where an entry keeps data: in the places it names, else in databases. */
  private boolean placesMeet(Policy.Prohibition ban, Policy.Retention kept) {
    Set<SinkKind> places = new LinkedHashSet<>();
    for (String word : kept.in()) {
      PlaceWord.find(word).ifPresent(places::add);
      policy.places().stream()
          .filter(it -> it.alias().equals(word))
          .forEach(it -> places.addAll(it.kinds()));
    }
    return places.isEmpty()
        ? ban.places().contains(SinkKind.DATABASE)
        : places.stream().anyMatch(ban.places()::contains);
  }

  private Set<String> subjects(DataSelector data) {
    Set<String> subjects = new LinkedHashSet<>();
    for (String alias : data.aliases()) {
      policy.alias(alias).ifPresent(it -> subjects.addAll(it.subjects()));
    }
    return subjects;
  }

  private static Set<String> keys(DataSelector data) {
    Set<String> keys = new LinkedHashSet<>();
    for (DataSelector.Term term : data.terms()) {
      if (term instanceof DataSelector.Term.Key key) {
        keys.add(key.key());
      } else if (term instanceof DataSelector.Term.Alias alias) {
        keys.addAll(keys(alias.covers()));
      }
    }
    return keys;
  }

  private static boolean isClaimed(Policy policy, DataSelector data) {
    return data.aliases().stream()
        .anyMatch(it -> policy.alias(it).filter(a -> !a.types().isEmpty()).isPresent());
  }

  private boolean overlaps(DataSelector one, DataSelector other) {
    if (one.aliases().stream().anyMatch(other.aliases()::contains)) {
      return true;
    }
    if (isClaimed(policy, one) || isClaimed(policy, other)) {
      return false;
    }
    Set<String> first = subjects(one);
    Set<String> second = subjects(other);
    boolean same = first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    return same && keys(one).stream().anyMatch(keys(other)::contains);
  }

  private void storedAndForbidden() {
    for (Policy.Prohibition ban : policy.forbid()) {
      if (!ban.verbs().contains(Verb.STORE) || !ban.to().isEmpty() || ban.level().ordinal() == 0) {
        continue;
      }
      for (Policy.Retention kept : policy.retain()) {
        if (ban.ban()
            && placesMeet(ban, kept)
            && ban.data().aliases().stream().anyMatch(kept.data().aliases()::contains)) {
          add(
              ban.clause(),
              kept.clause(),
              ban.data().words()
                  + " is never stored in "
                  + name(ban.clause())
                  + ", and deleted later in "
                  + name(kept.clause()));
        }
      }
    }
  }

  private void loggedAndForbidden() {
    for (Policy.Prohibition ban : policy.forbid()) {
      for (Policy.Data alias : policy.data()) {
        if (ban.verbs().contains(Verb.LOG)
            && alias.log()
            && keys(ban.data()).stream().anyMatch(keys(alias.covers())::contains)) {
          add(
              ban.clause(),
              alias.clause(),
              alias.alias()
                  + " is declared as logged in "
                  + name(alias.clause())
                  + ", and logging part of it is forbidden in "
                  + name(ban.clause()));
        }
      }
    }
  }

  private void owners() {
    Map<String, Policy.Recipient> owners = new LinkedHashMap<>();
    for (Policy.Recipient recipient : policy.recipients()) {
      for (String key : keys(recipient.only())) {
        Policy.Recipient other = owners.putIfAbsent(key, recipient);
        if (other != null) {
          add(
              other.clause(),
              recipient.clause(),
              other.id() + " and " + recipient.id() + " are both the only one who may keep " + key);
        }
      }
    }
  }

  private void open() {
    for (Policy.Recipient recipient : policy.recipients()) {
      if (recipient.unspecified()) {
        add(
            Remark.Kind.GAP,
            recipient.clause(),
            "recipient " + recipient.id() + " is nobody in particular");
      } else if (recipient.receives().unspecified()) {
        add(
            Remark.Kind.GAP,
            recipient.clause(),
            "what " + recipient.id() + " receives is left open");
      }
    }
    for (Policy.Data alias : policy.data()) {
      if (alias.covers().unspecified()) {
        add(Remark.Kind.GAP, alias.clause(), "which data " + alias.alias() + " is, is left open");
      }
    }
    for (Policy.Retention entry : policy.retain()) {
      if (entry.limit().unspecified() || entry.until().equals(Optional.of(Event.PURPOSE_ENDED))) {
        add(
            Remark.Kind.GAP,
            entry.clause(),
            "how long " + entry.data().words() + " is kept is left open");
      }
    }
  }

  private void neverRetained() {
    if (policy.retain().isEmpty()) {
      return;
    }
    for (Policy.Data alias : policy.data()) {
      Set<String> keys = keys(alias.covers());
      boolean retained =
          policy.retain().stream()
              .anyMatch(
                  it ->
                      it.data().aliases().contains(alias.alias())
                          || keys(it.data()).stream().anyMatch(keys::contains)
                          || it.data().terms().contains(new DataSelector.Term.All()));
      boolean forbidden =
          policy.forbid().stream()
              .anyMatch(
                  it ->
                      it.verbs().contains(Verb.STORE)
                          && it.data().aliases().contains(alias.alias()));
      if (!retained && !forbidden && !alias.covers().unspecified()) {
        add(
            Remark.Kind.GAP,
            alias.clause(),
            "how long " + alias.alias() + " is kept is said nowhere");
      }
    }
  }

  private void broad() {
    for (Policy.Data alias : policy.data()) {
      for (String key : keys(alias.covers())) {
        List<String> below = categories.stream().filter(it -> it.startsWith(key + ".")).toList();
        if (below.size() > 1) {
          add(
              Remark.Kind.BROAD,
              alias.clause(),
              alias.alias()
                  + " covers "
                  + key
                  + ", and with it "
                  + below.size()
                  + " more precise keys such as "
                  + below.get(0)
                  + " and "
                  + below.get(below.size() - 1));
        }
      }
    }
  }

  private void overlaps() {
    List<Policy.Data> aliases = policy.data();
    for (int i = 0; i < aliases.size(); i++) {
      for (int j = i + 1; j < aliases.size(); j++) {
        Policy.Data one = aliases.get(i);
        Policy.Data other = aliases.get(j);
        boolean apart =
            !one.types().isEmpty()
                || !other.types().isEmpty()
                || (!one.subjects().isEmpty()
                    && !other.subjects().isEmpty()
                    && one.subjects().stream().noneMatch(other.subjects()::contains));
        List<String> shared =
            keys(one.covers()).stream().filter(keys(other.covers())::contains).toList();
        if (!apart && !shared.isEmpty()) {
          remarks.add(
              new Remark(
                  Remark.Kind.OVERLAP,
                  List.of(other.clause(), one.clause()),
                  one.alias()
                      + " and "
                      + other.alias()
                      + " both cover "
                      + String.join(", ", shared)
                      + "; subject or types can tell them apart"));
        }
      }
    }
  }

  private void citations() {
    if (policy.statements().isEmpty()) {
      return;
    }
    for (Clause clause : clauses(policy)) {
      for (String id : clause.cite()) {
        if (!policy.statements().containsKey(id)) {
          add(
              Remark.Kind.TEXT,
              clause,
              "statement " + id + " is cited, and the statements block has none of that name");
        }
      }
    }
  }

  /** The places of all entries, in the order of the file. */
  public static List<Clause> clauses(Policy policy) {
    Set<Clause> clauses = new LinkedHashSet<>();
    clauses.add(policy.header().clause());
    Stream.of(Verb.values())
        .filter(it -> policy.stance(it) != Stance.ALLOW)
        .map(policy::clause)
        .forEach(clauses::add);
    policy.data().forEach(it -> clauses.add(it.clause()));
    policy.places().forEach(it -> clauses.add(it.clause()));
    policy.cookies().forEach(it -> clauses.add(it.clause()));
    policy.recipients().forEach(it -> clauses.add(it.clause()));
    policy.retain().forEach(it -> clauses.add(it.clause()));
    policy.forbid().forEach(it -> clauses.add(it.clause()));
    policy.require().forEach(it -> clauses.add(it.clause()));
    policy.rights().forEach(it -> clauses.add(it.clause()));
    return List.copyOf(clauses);
  }
}
