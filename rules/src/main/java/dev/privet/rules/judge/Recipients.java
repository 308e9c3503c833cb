package dev.privet.rules.judge;

import dev.privet.analyzer.evidence.Region;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.rules.policy.Policy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is behind a sink, and which entries of a policy mean that recipient. */
public final class Recipients {
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern LOCAL =
      Pattern.compile("localhost|127\\..*|\\[?::1]?|0\\.0\\.0\\.0|host\\.docker\\.internal");

  private final RecipientCatalogue catalogue;
  private final List<Region> stated;

  /**
   * The recipients of a program.
   *
   * @param stated code of which an annotation says who receives what it sends
   */
  public Recipients(RecipientCatalogue catalogue, List<Region> stated) {
    this.catalogue = catalogue;
    this.stated = List.copyOf(stated);
  }

  /** The recipient's id, where the library or the host tells it. */
  public Optional<String> id(SinkPoint sink) {
    return sink.recipient()
        .or(() -> address(sink).flatMap(catalogue::at))
        .or(() -> address(sink).isPresent() ? Optional.empty() : stated(sink));
  }

  /** Who {@code @Recipient} says receives what code sends whose host cannot be told. */
  private Optional<String> stated(SinkPoint sink) {
    return stated.stream()
        .filter(it -> it.contains(sink.path(), sink.span()))
        .map(Region::says)
        .findFirst();
  }

  /** Under which names a policy may speak of whoever is behind the sink, and of what they do. */
  Set<String> names(Policy policy, SinkPoint sink) {
    Set<String> names = new LinkedHashSet<>();
    id(sink)
        .ifPresent(
            it -> {
              names.add(it);
              names.add(it.replace('-', '_'));
              catalogue.kinds(it).forEach(names::add);
            });
    declared(policy, sink).forEach(it -> names.add(it.id()));
    return names;
  }

  /** How a sentence calls whoever is behind the sink; empty where nothing is known. */
  public Optional<String> name(SinkPoint sink) {
    return id(sink).map(catalogue::name).or(() -> address(sink).map(Recipients::host));
  }

  /** The same sink with the recipient's id, where it can be told. */
  SinkPoint identified(SinkPoint sink) {
    return new SinkPoint(
        sink.path(),
        sink.span(),
        sink.argument(),
        sink.kind(),
        sink.method(),
        sink.enclosing(),
        id(sink),
        sink.host(),
        sink.label(),
        sink.row());
  }

  /** The entries of the policy that mean the recipient behind the sink. */
  public List<Policy.Recipient> declared(Policy policy, SinkPoint sink) {
    Optional<String> id = id(sink);
    Optional<String> address = address(sink);
    return policy.recipients().stream()
        .filter(
            it ->
                id.filter(known -> isSameId(known, it.id())).isPresent()
                    || it.packages().stream().anyMatch(p -> sink.method().startsWith(p + "."))
                    || it.hosts().stream()
                        .anyMatch(h -> address.filter(a -> matches(h, a)).isPresent()))
        .toList();
  }

  private static boolean isSameId(String one, String other) {
    return one.replace('_', '-').equals(other.replace('_', '-'));
  }

  /** Whether the sink is known to be written to in the clear over a network. */
  public static boolean isUnencrypted(SinkPoint sink) {
    return sink.host()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .filter(it -> it.startsWith("http://") || it.startsWith("ftp://"))
        .map(it -> host(SCHEME.matcher(it).replaceFirst("")))
        .filter(it -> !LOCAL.matcher(it).matches())
        .isPresent();
  }

  private static Optional<String> address(SinkPoint sink) {
    return sink.host().map(it -> SCHEME.matcher(it.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  private static String host(String address) {
    return address.replaceFirst("[/?#].*$", "").replaceFirst(":\\d+$", "");
  }

  private static boolean matches(String pattern, String address) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    int slash = lower.indexOf('/');
    String hosts = slash < 0 ? lower : lower.substring(0, slash);
    String host = host(address);
    boolean sameHost =
        hosts.startsWith("*.")
            ? host.endsWith(hosts.substring(1)) || host.equals(hosts.substring(2))
            : host.equals(hosts);
    int rest = address.indexOf('/');
    return sameHost
        && (slash < 0 || rest < 0 || address.substring(rest).startsWith(lower.substring(slash)));
  }
}
