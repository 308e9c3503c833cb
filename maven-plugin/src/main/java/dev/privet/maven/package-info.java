/**
 * Privet as a Maven plugin. In goes a project, out come reports in its build folder, and a build
 * that fails where the policy is broken; start at {@link dev.privet.maven.CheckMojo}.
 */
@NullMarked
package dev.privet.maven;

import org.jspecify.annotations.NullMarked;
