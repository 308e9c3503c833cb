package dev.privet.rules.knowledge;

import dev.privet.rules.judge.RecipientCatalogue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recipients, found by id, host or package. Of several that claim a host or package the one with
 * the narrowest claim has it: {@code fcm.googleapis.com} goes before {@code *.googleapis.com}.
 */
public final class RecipientIndex implements RecipientCatalogue {
  private static final Comparator<Claim> NARROWEST_FIRST =
      Comparator.comparing(Claim::isOpen)
          .thenComparing(Comparator.comparing((Claim it) -> it.text().length()).reversed())
          .thenComparing(Claim::text);

  private final Map<String, Recipient> byId = new LinkedHashMap<>();
  private final List<Claim> hosts;
  private final List<Claim> packages;

  /** A pattern and whose it is. */
  private record Claim(String text, boolean isOpen, Recipient owner) {}

  RecipientIndex(List<Recipient> recipients) {
    recipients.forEach(it -> byId.put(it.id(), it));
    this.hosts =
        recipients.stream()
            .flatMap(it -> it.hosts().stream().map(host -> host(host, it)))
            .sorted(NARROWEST_FIRST)
            .toList();
    this.packages =
        recipients.stream()
            .flatMap(it -> it.packages().stream().map(name -> new Claim(name, true, it)))
            .sorted(NARROWEST_FIRST)
            .toList();
  }

  private static Claim host(String pattern, Recipient owner) {
    boolean open = pattern.startsWith("*.");
    return new Claim(open ? pattern.substring(2) : pattern, open, owner);
  }

  /** All of them, in the order of the files. */
  public List<Recipient> all() {
    return List.copyOf(byId.values());
  }

  /** The recipient called {@code id}. */
  public Optional<Recipient> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The recipient behind a host.
   *
   * @param host {@code api.stripe.com}; a scheme, user, port and path may stand around it
   */
  public Optional<Recipient> byHost(String host) {
    Address address = Address.of(host);
    return hosts.stream().filter(address::isMeantBy).map(Claim::owner).findFirst();
  }

  /**
   * The recipient whose client library has a package or type.
   *
   * @param name the qualified name of either
   */
  public Optional<Recipient> byPackage(String name) {
    return packages.stream()
        .filter(it -> name.equals(it.text()) || name.startsWith(it.text() + "."))
        .map(Claim::owner)
        .findFirst();
  }

  @Override
  public Optional<String> at(String host) {
    return byHost(host).map(Recipient::id);
  }

  @Override
  public List<String> kinds(String id) {
    return byId(id)
        .map(it -> List.of(it.kind().key(), it.kind().key().replace('-', '_')))
        .orElse(List.of());
  }

  @Override
  public String name(String id) {
    return byId(id).map(Recipient::name).orElse(id);
  }

  /** A host and the path behind it, which begins with a slash or is empty. */
  private record Address(String host, String path) {
    static Address of(String text) {
      String rest = text.toLowerCase(Locale.ROOT);
      int scheme = rest.indexOf("://");
      rest = scheme < 0 ? rest : rest.substring(scheme + 3);
      int end = rest.length();
      for (char stop : new char[] {'/', '?', '#'}) {
        int at = rest.indexOf(stop);
        end = at >= 0 && at < end ? at : end;
      }
      String authority = rest.substring(0, end);
      authority = authority.substring(authority.lastIndexOf('@') + 1);
      int port = authority.lastIndexOf(':');
      return new Address(port < 0 ? authority : authority.substring(0, port), rest.substring(end));
    }

    boolean isMeantBy(Claim claim) {
      int slash = claim.text().indexOf('/');
      String claimed = slash < 0 ? claim.text() : claim.text().substring(0, slash);
      return (host.equals(claimed) || (claim.isOpen() && host.endsWith("." + claimed)))
          && (slash < 0 || path.startsWith(claim.text().substring(slash)));
    }
  }
}
