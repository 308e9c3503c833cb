/** What is known about personal data, libraries and promises, and how flows are judged by it. */
@NullMarked
package dev.privet.rules;

import org.jspecify.annotations.NullMarked;
