package dev.privet.analyzer.evidence;

/**
 * A cloud region that code or configuration names.
 *
 * @param id as written: {@code eu-west-1}
 * @param site where
 */
public record CloudRegion(String id, Site site) {}
