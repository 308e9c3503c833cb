package softhelpers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SoftHelpersTest {
  private static StubServer outside;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() throws IOException {
    outside = new StubServer("{}");
    application =
        SpringApplication.run(
            SoftHelpers.class,
            "--server.port=0",
            "--rehearsal.url=http://" + outside.host());
  }

  @AfterAll
  static void stop() {
    application.close();
    outside.close();
  }

  private static HttpResponse<String> send(String method, String path, String user, String body)
      throws IOException, InterruptedException {
    String port = application.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!user.isEmpty()) {
      String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
      request.header("Authorization", "Basic " + credentials);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String signUp(String email, boolean agreed) throws IOException, InterruptedException {
    String form =
        """
        {"agreed": %s, "name": "Sana Iqbal", "email": "%s", "address": "3 Sample Road, Sialkot",
         "phone": "+15550004", "password": "correct horse"}""";
    send("POST", "/customers", "", form.formatted(agreed, email));
    return email + ":correct horse";
  }

  @Test
  void nothingIsTakenInWithoutConsent() throws Exception {
    assertThat(send("GET", "/me", signUp("no@example.com", false), "").statusCode()).isEqualTo(401);
    assertThat(send("GET", "/me", signUp("yes@example.com", true), "").body()).contains("Sana Iqbal");
  }

  @Test
  void closingAnAccountTakesALinkAndDeletesEverything() throws Exception {
    String user = signUp("leaving@example.com", true);
    String link = send("POST", "/me/shutdown", user, "").body();

    assertThat(send("DELETE", "/me/account/guessed", user, "").statusCode()).isEqualTo(403);
    assertThat(send("DELETE", "/me/account/" + link, user, "").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/me", user, "").statusCode()).isEqualTo(401);
  }

  @Test
  void aChosenServiceIsLinked() throws Exception {
    String user = signUp("linking@example.com", true);
    send("POST", "/me/linked-services", user, "{\"chosen\": true, \"customerId\": 1, \"secret\": \"opensesame\"}");

    assertThat(outside.requests()).anyMatch(it -> it.startsWith("POST /sessions") && it.contains("opensesame"));
  }

  @Test
  void theSessionEndsWithTheBrowser() throws Exception {
    assertThat(send("GET", "/", "", "").headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("SID=")
        .doesNotContain("Max-Age");
  }
}
