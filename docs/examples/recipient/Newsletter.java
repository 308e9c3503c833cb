package shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Newsletter {
  private final HttpClient http = HttpClient.newHttpClient();

  void subscribe(String email) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://api.letterbox.example/subscribers"))
            .POST(HttpRequest.BodyPublishers.ofString(email))
            .build();
    http.send(request, HttpResponse.BodyHandlers.discarding());
  }
}
