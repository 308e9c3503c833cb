/**
 * What is known of types that come from the JDK, from jars or from class folders.
 *
 * <p>In: a class path. Out: {@link dev.privet.analyzer.library.LibraryClass}es by qualified name;
 * start at {@link dev.privet.analyzer.library.Library}. The class files are read directly, with the
 * class-file reader that comes with the symbol solver: its type solvers are neither thread-safe nor
 * lazy, and give up a whole type where one supertype is missing. They are what the tests compare
 * with. Nothing else imports either, and nothing here loads a class.
 */
@NullMarked
package dev.privet.analyzer.library;

import org.jspecify.annotations.NullMarked;
