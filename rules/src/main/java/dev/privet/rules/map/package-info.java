/**
 * The data map: which personal data a program takes in where, keeps where and how long, and hands
 * to whom. In goes what the analysis found, with the policy; out comes a {@link
 * dev.privet.rules.map.DataMap} that knows no format. Start at {@link dev.privet.rules.map.Survey}.
 */
@NullMarked
package dev.privet.rules.map;

import org.jspecify.annotations.NullMarked;
