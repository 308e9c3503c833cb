package dev.privet.analyzer.classify;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;

/**
 * That a name stands for personal data.
 *
 * @param category of this kind
 * @param confidence how sure
 * @param evidence why, as a clause for a reader: {@code the words "home email" of the field}
 */
public record NameVerdict(Category category, Confidence confidence, String evidence) {}
