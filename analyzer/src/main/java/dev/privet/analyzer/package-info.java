/** The engine's entrance: settings in, flows of personal data out. */
@NullMarked
package dev.privet.analyzer;

import org.jspecify.annotations.NullMarked;
