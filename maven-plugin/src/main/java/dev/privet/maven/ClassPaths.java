package dev.privet.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;

/**
 * The class paths of projects, as far as they can be had. A library that cannot be found makes the
 * answer shorter and is said; modules that are scanned together need no jar of each other.
 */
final class ClassPaths {
  private final ProjectDependenciesResolver resolver;
  private final MavenSession session;
  private final Log log;

  ClassPaths(ProjectDependenciesResolver resolver, MavenSession session, Log log) {
    this.resolver = resolver;
    this.session = session;
    this.log = log;
  }

  /** Classes of the reactor before jars; entries exist. */
  List<Path> of(ProjectSources sources) {
    List<Path> paths = new ArrayList<>();
    try {
      paths.addAll(sources.classpath());
    } catch (DependencyResolutionRequiredException e) {
      log.debug("the class path is not resolved yet", e);
    }
    if (sources.isResolved()) {
      return paths;
    }
    for (Dependency dependency : resolved(sources).getResolvedDependencies()) {
      File file = dependency.getArtifact().getFile();
      if (file != null && Files.exists(file.toPath())) {
        paths.add(file.toPath());
      }
    }
    return paths;
  }

  private DependencyResolutionResult resolved(ProjectSources sources) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(sources.project(), session.getRepositorySession());
    request.setResolutionFilter(
        (node, parents) -> node.getArtifact() == null || !isOfReactor(node.getArtifact()));
    try {
      return resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      log.warn(
          "Some libraries of "
              + sources.project().getArtifactId()
              + " cannot be had, so that their types are known by models only: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      return Objects.requireNonNull(e.getResult());
    }
  }

  private boolean isOfReactor(Artifact artifact) {
    return session.getAllProjects().stream()
        .anyMatch(
            it ->
                it.getGroupId().equals(artifact.getGroupId())
                    && it.getArtifactId().equals(artifact.getArtifactId()));
  }
}
