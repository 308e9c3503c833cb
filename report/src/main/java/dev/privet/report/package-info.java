/**
 * Findings in words and formats. In goes an {@link dev.privet.report.Inspection}, out come bytes
 * that depend on nothing else; start at {@link dev.privet.report.ReportKind}.
 */
@NullMarked
package dev.privet.report;

import org.jspecify.annotations.NullMarked;
