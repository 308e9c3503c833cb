/** Source text: files, spans in them, and the problems met while reading them. */
@NullMarked
package dev.privet.analyzer.text;

import org.jspecify.annotations.NullMarked;
