package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.rules.policy.Clause;
import java.util.Optional;

/**
 * What was seen in favour of a clause, or what is missing for it.
 *
 * @param clause the clause
 * @param verdict {@code BROKEN} only beside a charge: what it says of this clause
 * @param sentence what was seen, or what is missing
 * @param site where, if anywhere
 */
public record Attestation(Clause clause, Verdict verdict, String sentence, Optional<Site> site) {}
