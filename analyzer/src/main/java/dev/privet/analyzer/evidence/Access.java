package dev.privet.analyzer.evidence;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What a trigger can reach.
 *
 * @param trigger the trigger
 * @param reads the stores that it reads
 * @param writes the stores that it writes
 * @param exports the types that a method on its way says it hands out
 * @param methods the methods on its ways
 * @param audit where it is written down that it happened
 */
public record Access(
    Trigger trigger,
    SortedSet<String> reads,
    SortedSet<String> writes,
    SortedSet<String> exports,
    Reached methods,
    Optional<Site> audit) {}
