/**
 * Promises held against what a program does: time, rights, collection, purposes, guards, cookies,
 * and the policy itself. In goes a {@link dev.privet.rules.promise.Case}, out come charges and
 * attestations; of both, with the findings about flows, the {@link dev.privet.rules.promise.Ledger}
 * is made. Start at {@link dev.privet.rules.promise.Hearing}.
 */
@NullMarked
package dev.privet.rules.promise;

import org.jspecify.annotations.NullMarked;
