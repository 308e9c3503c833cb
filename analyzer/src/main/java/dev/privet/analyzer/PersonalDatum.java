package dev.privet.analyzer;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.text.Span;

/**
 * A declaration that holds personal data.
 *
 * @param declaration {@code shop.Customer.email}
 * @param kind {@code field}, {@code parameter}, {@code accessor}
 * @param category what it is
 * @param confidence how sure
 * @param evidence why
 * @param path the file
 * @param span its name
 */
public record PersonalDatum(
    String declaration,
    String kind,
    Category category,
    Confidence confidence,
    String evidence,
    String path,
    Span span) {}
