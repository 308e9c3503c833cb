/**
 * A whole scan, as every front end runs it: from settings to findings; start at {@link
 * dev.privet.rules.scan.Scan}. Whatever a user gave wrongly comes out as one {@link
 * dev.privet.rules.scan.UsageException}.
 */
@NullMarked
package dev.privet.rules.scan;

import org.jspecify.annotations.NullMarked;
