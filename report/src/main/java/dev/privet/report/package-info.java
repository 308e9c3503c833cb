/** Findings and promises in the forms that people and other tools read. */
@NullMarked
package dev.privet.report;

import org.jspecify.annotations.NullMarked;
