package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.text.Span;

/**
 * Where personal data comes from.
 *
 * @param category what it is
 * @param path the file
 * @param span the declaration or call
 * @param declaration what a reader calls it: {@code Customer.email}, {@code
 *     request.getRemoteAddr()}, {@code parameter email of signUp()}
 * @param evidence why it counts as personal data: {@code @PersonalData("user.contact.email")}
 * @param confidence how sure
 */
public record Origin(
    Category category,
    String path,
    Span span,
    String declaration,
    String evidence,
    Confidence confidence) {}
