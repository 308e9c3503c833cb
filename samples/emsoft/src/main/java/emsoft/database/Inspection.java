package emsoft.database;

import dev.privet.annotations.Purpose;
import emsoft.project.Project;
import emsoft.project.Projects;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The helpdesk, and nobody else, looks into a database or a repository to solve a problem with it. */
@RestController
@Purpose("essential.service")
class Inspection {
  private final CustomerDatabases databases;
  private final Projects projects;

  Inspection(CustomerDatabases databases, Projects projects) {
    this.databases = databases;
    this.projects = projects;
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @GetMapping("/helpdesk/databases/{id}")
  String inspect(@PathVariable Long id) {
    return databases.findById(id).orElseThrow().content();
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @GetMapping("/helpdesk/projects")
  List<String> sources(@RequestParam String owner) {
    return projects.findByOwner(owner).stream().map(Project::sources).toList();
  }
}
