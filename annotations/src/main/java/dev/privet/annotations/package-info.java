/** What a developer declares about personal data, next to the code that holds it. */
@NullMarked
package dev.privet.annotations;

import org.jspecify.annotations.NullMarked;
