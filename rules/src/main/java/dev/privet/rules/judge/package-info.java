/**
 * The judges: what a policy says of each place that personal data reaches. In goes what the
 * analysis found and the policies, out come findings; start at {@link
 * dev.privet.rules.judge.Judge}. Each rule has a page in {@code /rules}, read by {@link
 * dev.privet.rules.judge.RuleBook}. Nothing here reads source or writes reports.
 */
@NullMarked
package dev.privet.rules.judge;

import org.jspecify.annotations.NullMarked;
