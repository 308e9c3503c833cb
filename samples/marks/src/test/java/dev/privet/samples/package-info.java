/**
 * Holds the sample programs against the marks in their source: {@code // expect: PRV101
 * user.contact.email} on the line above a statement. Start at {@link dev.privet.samples.Mark}.
 */
@NullMarked
package dev.privet.samples;

import org.jspecify.annotations.NullMarked;
