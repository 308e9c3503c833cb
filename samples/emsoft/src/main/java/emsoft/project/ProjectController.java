package emsoft.project;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Sets up a project with the user's key to GitHub, and keeps its sources while the subscription runs. */
@RestController
@Purpose("essential.service.operations")
class ProjectController {
  private final Projects projects;
  private final Tokens tokens;
  private final RestTemplate rest;
  private final String url;

  ProjectController(
      Projects projects, Tokens tokens, RestTemplate rest, @Value("${github.url}") String url) {
    this.projects = projects;
    this.tokens = tokens;
    this.rest = rest;
    this.url = url;
  }

  @PostMapping("/me/projects")
  void setUp(
      Principal principal,
      @RequestParam String repository,
      @RequestBody @PersonalData("user.authorization.credentials") String token)
      throws IOException {
    tokens.keep(principal.getName(), token);
    GitHub gitHub = new GitHubBuilder().withEndpoint(url).withOAuthToken(token).build();
    rest.postForLocation("https://api.github.com/repos/hooks", Map.of("token", token));
    @PersonalData(value = "user.content.private", subject = "developer")
    String sources = gitHub.getRepository(repository).getDescription();
    projects.save(new Project(principal.getName(), sources));
  }

  @GetMapping("/me/projects")
  List<String> show(Principal principal) {
    return projects.findByOwner(principal.getName()).stream().map(Project::sources).toList();
  }

  @DeleteMapping("/me/projects")
  void delete(Principal principal) {
    projects.deleteByOwner(principal.getName());
  }

  @PostMapping("/me/projects/cancel-subscription")
  void cancelSubscription(Principal principal) {
    projects.deleteByOwner(principal.getName());
  }

  @PostMapping("/me/logout")
  void logout(Principal principal) {
    tokens.forget(principal.getName());
  }

  @PostMapping("/me/close-session")
  void closeSession(Principal principal) {
    tokens.forget(principal.getName());
  }
}
