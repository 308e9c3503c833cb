package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A privacy policy as a file states it: eight blocks, each entry with the clause it stands in.
 *
 * @param header who it belongs to
 * @param defaults what holds where no entry speaks; a verb without a word is {@link Stance#ALLOW}
 * @param stanceClauses where the words of {@code defaults} stand, each with what it cites
 * @param data the data it declares, by alias
 * @param places where data is kept
 * @param cookies the cookies it lists
 * @param recipients who receives data
 * @param retain how long data is kept
 * @param forbid what must not happen
 * @param require what must happen
 * @param rights what people may demand
 * @param statements the published sentences by their ids, in the order of the file
 */
public record Policy(
    Header header,
    Map<Verb, Stance> defaults,
    Map<Verb, Clause> stanceClauses,
    List<Data> data,
    List<Place> places,
    List<Cookies> cookies,
    List<Recipient> recipients,
    List<Retention> retain,
    List<Prohibition> forbid,
    List<Requirement> require,
    List<Entitlement> rights,
    Map<String, Statement> statements) {
  public Policy {
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    defaults = defaults.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(defaults));
    stanceClauses = Map.copyOf(stanceClauses);
    data = List.copyOf(data);
    places = List.copyOf(places);
    cookies = List.copyOf(cookies);
    recipients = List.copyOf(recipients);
    retain = List.copyOf(retain);
    forbid = List.copyOf(forbid);
    require = List.copyOf(require);
    rights = List.copyOf(rights);
  }

  /** What it says of {@code verb} in general. */
  public Stance stance(Verb verb) {
    return defaults.getOrDefault(verb, Stance.ALLOW);
  }

  /** Where it says so: the verb's word in {@code defaults}, or else its head. */
  public Clause clause(Verb verb) {
    return stanceClauses.getOrDefault(verb, header.clause());
  }

  /** The published words behind a clause, where the file quotes them. */
  public List<String> quotes(Clause clause) {
    return clause.cite().stream()
        .map(statements::get)
        .filter(Objects::nonNull)
        .map(Statement::quote)
        .toList();
  }

  /** The alias of the {@code data} block that has a name. */
  public Optional<Data> alias(String name) {
    return data.stream().filter(it -> it.alias().equals(name)).findFirst();
  }

  /**
   * A published sentence.
   *
   * @param id its id
   * @param quote its words, or the telling part of them
   * @param why why code cannot be checked for it; empty where it can
   * @param clause where
   */
  public record Statement(String id, String quote, String why, Clause clause) {}

  /**
   * The {@code policy} block.
   *
   * @param id its name
   * @param version which edition
   * @param taxonomy the vocabulary of its keys
   * @param text where the published wording is; empty where nothing is said
   * @param hash the SHA-256 of that text, in hex; empty where nothing is said
   * @param base whether the built-in policy speaks where this one is silent
   * @param clause the line of the {@code defaults} block, or of the file
   */
  public record Header(
      String id,
      String version,
      String taxonomy,
      String text,
      String hash,
      boolean base,
      Clause clause) {}

  /**
   * One alias of the {@code data} block.
   *
   * @param alias its name in this file
   * @param covers the data
   * @param fields where not empty: only these fields of it
   * @param only the only part of it that may be kept; empty for all
   * @param subjects whose data it is
   * @param purposes what it is for
   * @param conditions when it is collected: a category key, or {@code *}, to a condition
   * @param role {@code processor} for data of customers' customers
   * @param log whether it may be logged
   * @param window the time in which it may be collected, as written
   * @param types the Java types that hold it, by simple or qualified name; empty for whatever does
   * @param clause where
   */
  public record Data(
      String alias,
      DataSelector covers,
      List<String> fields,
      String only,
      List<String> subjects,
      List<String> purposes,
      Map<String, String> conditions,
      String role,
      boolean log,
      String window,
      List<String> types,
      Clause clause) {
    public Data {
      types = List.copyOf(types);
      fields = List.copyOf(fields);
      subjects = List.copyOf(subjects);
      purposes = List.copyOf(purposes);
      conditions = Map.copyOf(conditions);
    }
  }

  /**
   * One alias of the {@code places} block.
   *
   * @param alias its name in this file
   * @param holds the data kept there
   * @param kinds what kind of place it is; may be empty
   * @param regions where it may stand
   * @param all whether it stands in all of them
   * @param clause where
   */
  public record Place(
      String alias,
      DataSelector holds,
      Set<SinkKind> kinds,
      List<String> regions,
      boolean all,
      Clause clause) {
    public Place {
      kinds = Set.copyOf(kinds);
      regions = List.copyOf(regions);
    }
  }

  /**
   * A group of cookies.
   *
   * @param group its name
   * @param names the cookies, a trailing {@code *} for any rest
   * @param optional whether the program must work without them
   * @param session whether they live only as long as the browser is open
   * @param limit how long they live; empty where nothing is said
   * @param flags what they must carry: {@code httponly, secure}
   * @param clause where
   */
  public record Cookies(
      String group,
      List<String> names,
      boolean optional,
      boolean session,
      Optional<Duration> limit,
      List<String> flags,
      Clause clause) {
    public Cookies {
      names = List.copyOf(names);
      flags = List.copyOf(flags);
    }

    /** Whether a cookie of this name belongs to the group. */
    public boolean covers(String name) {
      return names.stream()
          .anyMatch(
              it ->
                  it.endsWith("*")
                      ? name.startsWith(it.substring(0, it.length() - 1))
                      : name.equals(it));
    }
  }

  /**
   * One entry of the {@code recipients} block.
   *
   * @param id its name in this file, and the recipient's id in the catalogue where it has one
   * @param packages Java packages whose classes hand data to it
   * @param hosts its hosts, a leading {@code *.} for any below; a path may follow
   * @param unspecified whether the policy does not say who it is
   * @param receives what it gets
   * @param only what it alone may have
   * @param after what must have been done, to which of the data
   * @param purposes what for
   * @param when the condition, as written; empty for none
   * @param regions where it is
   * @param clause where
   */
  public record Recipient(
      String id,
      List<String> packages,
      List<String> hosts,
      boolean unspecified,
      DataSelector receives,
      DataSelector only,
      List<After> after,
      List<String> purposes,
      String when,
      List<String> regions,
      Clause clause) {
    public Recipient {
      packages = List.copyOf(packages);
      hosts = List.copyOf(hosts);
      after = List.copyOf(after);
      purposes = List.copyOf(purposes);
      regions = List.copyOf(regions);
    }
  }

  /** That {@code data} must have been transformed. */
  public record After(DataSelector data, Transformation transformation) {}

  /**
   * One entry of the {@code retain} block.
   *
   * @param data what
   * @param in in which places; empty for all
   * @param limit the bound
   * @param until the event that ends it; empty for none
   * @param from what the limit is counted from; empty where nothing is said
   * @param idle the bound without use; empty for none
   * @param or events that end it earlier
   * @param atLeast the least time; empty for none
   * @param hard whether a mark in place of a deletion is not enough
   * @param meanwhile the state until then, as written
   * @param after what must have been done for it to be kept
   * @param unless exceptions
   * @param as the limit in the words of the policy
   * @param clause where
   */
  public record Retention(
      DataSelector data,
      List<String> in,
      Limit limit,
      Optional<Event> until,
      Optional<Event> from,
      Optional<Duration> idle,
      List<Event> or,
      Optional<Duration> atLeast,
      boolean hard,
      String meanwhile,
      Optional<Transformation> after,
      List<String> unless,
      String as,
      Clause clause) {
    public Retention {
      in = List.copyOf(in);
      or = List.copyOf(or);
      unless = List.copyOf(unless);
    }
  }

  /**
   * How long.
   *
   * @param time the bound; empty for none
   * @param tenant whether each customer sets it
   * @param unspecified whether the policy names no number
   */
  public record Limit(Optional<Duration> time, boolean tenant, boolean unspecified) {}

  /**
   * One entry of the {@code forbid} block.
   *
   * @param verbs what must not be done
   * @param data with what
   * @param places in which kinds of place; those of the verbs where the entry names none
   * @param to to which recipients; empty for any
   * @param purpose for which purpose, as written; empty for any
   * @param unless exceptions, which code must claim with a reason
   * @param accept the forms in which the data may get there after all
   * @param ban whether the entry itself names no such form
   * @param level how grave a breach is
   * @param clause where
   */
  public record Prohibition(
      List<Verb> verbs,
      DataSelector data,
      Set<SinkKind> places,
      List<String> to,
      String purpose,
      List<String> unless,
      Set<Form> accept,
      boolean ban,
      Level level,
      Clause clause) {
    public Prohibition {
      verbs = List.copyOf(verbs);
      places = Set.copyOf(places);
      to = List.copyOf(to);
      unless = List.copyOf(unless);
      accept = Set.copyOf(accept);
    }
  }

  /**
   * One entry of the {@code require} block.
   *
   * @param duty what must be done
   * @param data with what
   * @param before before which verbs
   * @param of of which collection it is a part; empty where nothing is said
   * @param purposes for which purposes
   * @param by by whom; empty where nothing is said
   * @param unless exceptions
   * @param clause where
   */
  public record Requirement(
      Duty duty,
      DataSelector data,
      List<Verb> before,
      String of,
      List<String> purposes,
      String by,
      List<String> unless,
      Clause clause) {
    public Requirement {
      before = List.copyOf(before);
      purposes = List.copyOf(purposes);
      unless = List.copyOf(unless);
    }
  }

  /**
   * One entry of the {@code rights} block.
   *
   * @param rights which
   * @param data over what
   * @param by {@code self} or {@code request}
   * @param hard whether a mark in place of a deletion is not enough
   * @param unless exceptions
   * @param clause where
   */
  public record Entitlement(
      List<Right> rights,
      DataSelector data,
      String by,
      boolean hard,
      List<String> unless,
      Clause clause) {
    public Entitlement {
      rights = List.copyOf(rights);
      unless = List.copyOf(unless);
    }
  }
}
