package dev.privet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What a project has to be scanned: sources, resources with configuration, and its class path. */
final class ProjectSources {
  private final MavenProject project;
  private final boolean tests;

  ProjectSources(MavenProject project, boolean tests) {
    this.project = project;
    this.tests = tests;
  }

  MavenProject project() {
    return project;
  }

  /** Whether a reported path is that of a file of this project. */
  boolean has(Path root, String path) {
    Path file = real(root.resolve(path).normalize());
    return Stream.concat(sources().stream(), resources().stream())
        .anyMatch(it -> file.startsWith(real(it)));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Whether Maven has resolved the dependencies before the goal began. */
  boolean isResolved() {
    return !project.getArtifacts().isEmpty() || project.getDependencies().isEmpty();
  }

  /** The folders with sources that people wrote. What the build generated is left out. */
  List<Path> sources() {
    List<String> roots = new ArrayList<>(project.getCompileSourceRoots());
    if (tests) {
      roots.addAll(project.getTestCompileSourceRoots());
    }
    return existing(roots);
  }

  /** The folders with configuration files. */
  List<Path> resources() {
    return existing(project.getResources().stream().map(Resource::getDirectory).toList());
  }

  private List<Path> existing(List<String> folders) {
    Path built = Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize();
    return folders.stream()
        .map(it -> Path.of(it).toAbsolutePath().normalize())
        .filter(it -> !it.startsWith(built) && Files.isDirectory(it))
        .distinct()
        .toList();
  }

  /** The class path, classes of the reactor before jars; entries may not exist yet. */
  List<Path> classpath() throws DependencyResolutionRequiredException {
    List<String> elements =
        tests ? project.getTestClasspathElements() : project.getCompileClasspathElements();
    return elements.stream().map(Path::of).filter(Files::exists).toList();
  }

  /** What reported paths are relative to: the folder that has all of the reactor in it. */
  Path root(MavenSession session) {
    Path own = project.getBasedir().toPath().toAbsolutePath().normalize();
    Path top = session.getRequest().getMultiModuleProjectDirectory().toPath();
    Path root = top.toAbsolutePath().normalize();
    return own.startsWith(root) ? root : own;
  }
}
