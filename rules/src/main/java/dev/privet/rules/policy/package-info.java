/**
 * The policy language: what a company has promised about personal data, in a form that code can be
 * held against. In goes {@code privacy-policy.yml}, out comes a {@link
 * dev.privet.rules.policy.Policy} or faults with lines; start at {@link
 * dev.privet.rules.policy.PolicyFile}. Nothing here looks at code.
 */
@NullMarked
package dev.privet.rules.policy;

import org.jspecify.annotations.NullMarked;
