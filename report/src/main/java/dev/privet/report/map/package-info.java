/**
 * The data map in files: as inventory, as record of processing, in the vocabularies of others and
 * as a picture. In goes a {@link dev.privet.rules.map.DataMap}, out come bytes that depend on
 * nothing else, save for those files that people edit: there what somebody wrote stays. Start at
 * {@link dev.privet.report.map.MapKind}.
 */
@NullMarked
package dev.privet.report.map;

import org.jspecify.annotations.NullMarked;
