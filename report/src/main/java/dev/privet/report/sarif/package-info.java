/**
 * Findings as SARIF 2.1.0, as GitHub's code scanning and others read it; start at {@link
 * dev.privet.report.sarif.SarifReport}. The only importer of sarif-java.
 */
@NullMarked
package dev.privet.report.sarif;

import org.jspecify.annotations.NullMarked;
