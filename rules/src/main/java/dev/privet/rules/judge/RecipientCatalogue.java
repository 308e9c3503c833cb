package dev.privet.rules.judge;

import java.util.List;
import java.util.Optional;

/** What is known of companies that receive data. */
public interface RecipientCatalogue {
  /** A catalogue that knows nobody. */
  RecipientCatalogue NOBODY =
      new RecipientCatalogue() {
        @Override
        public Optional<String> at(String host) {
          return Optional.empty();
        }

        @Override
        public String name(String id) {
          return id;
        }
      };

  /** The id of the recipient behind a host, which may carry a path. */
  Optional<String> at(String host);

  /** How a sentence calls a recipient: {@code Stripe}. */
  String name(String id);

  /** What a recipient does: {@code advertising, social}. */
  default List<String> kinds(String id) {
    return List.of();
  }
}
