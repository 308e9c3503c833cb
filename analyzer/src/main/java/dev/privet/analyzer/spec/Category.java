package dev.privet.analyzer.spec;

/**
 * A kind of personal data.
 *
 * @param key the taxonomy key: {@code user.contact.email}, {@code pd:UserAgent}
 * @param label how a sentence calls it: {@code e-mail address}
 * @param sensitivity how grave its disclosure is
 */
public record Category(String key, String label, Sensitivity sensitivity) {}
