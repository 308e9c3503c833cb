package dev.privet.rules.knowledge;

import java.util.List;

/**
 * A company or service that receives data.
 *
 * @param id the name in model and policy files: {@code stripe}
 * @param name how a sentence calls it: {@code Stripe}
 * @param kind what it does
 * @param packages the Java packages of its client libraries, with all below them
 * @param hosts the hosts it answers at: {@code api.stripe.com}; {@code *.stripe.com} for every host
 *     of the domain, and the domain; {@code www.google.com/recaptcha} for those paths only
 */
public record Recipient(
    String id, String name, RecipientKind kind, List<String> packages, List<String> hosts) {
  public Recipient {
    packages = List.copyOf(packages);
    hosts = List.copyOf(hosts);
  }
}
