/**
 * What a program does with personal data besides moving it: where it is stored, how long, who can
 * have it erased, handed out or changed, behind which checks. In goes a linked program, out comes
 * {@link dev.privet.analyzer.evidence.Evidence}; start at {@link
 * dev.privet.analyzer.evidence.Gathering}. Which call or annotation means what is told by {@link
 * dev.privet.analyzer.spec.PracticeSpec}s; nothing here knows of policies.
 */
@NullMarked
package dev.privet.analyzer.evidence;

import org.jspecify.annotations.NullMarked;
