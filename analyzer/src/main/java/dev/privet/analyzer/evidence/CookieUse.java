package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.util.Optional;

/**
 * A cookie that the program sets.
 *
 * @param name its name; empty where it cannot be told
 * @param maxAge how long it lives; empty for as long as the browser is open
 * @param aged whether the program sets a lifetime at all
 * @param flags the flags that are set to true, in lower case
 * @param site where it is made
 */
public record CookieUse(
    String name, Optional<Duration> maxAge, boolean aged, java.util.Set<String> flags, Site site) {}
