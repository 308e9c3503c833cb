/**
 * What a developer declares about personal data, next to the code that holds it.
 *
 * <p>The annotations say what something <em>is</em> ({@link PersonalData}, {@link
 * NotPersonalData}), what a method <em>does</em> to it ({@link Masks}, {@link Pseudonymizes},
 * {@link Encrypts}, {@link Anonymizes}, {@link Erases}, {@link Exports}), where and why it
 * <em>goes</em> ({@link Recipient}, {@link Purpose}, {@link ConsentGate}), how long it
 * <em>stays</em> ({@link Retention}), and which finding is <em>accepted</em> ({@link
 * AllowPersonalData}). They are kept in class files, so that a library can carry them to its users,
 * and are gone at run time. This package depends on nothing.
 */
@NullMarked
package dev.privet.annotations;

import org.jspecify.annotations.NullMarked;
