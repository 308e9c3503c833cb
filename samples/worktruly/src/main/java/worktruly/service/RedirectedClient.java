package worktruly.service;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;

/** Speaks to the gateway at its configured address. */
final class RedirectedClient extends NetworkHttpClient {
  private final String url;

  RedirectedClient(String url) {
    this.url = url;
  }

  @Override
  public Response makeRequest(Request request) {
    String path = URI.create(request.getUrl()).getPath();
    Request redirected = new Request(request.getMethod(), url + path);
    request.getPostParams().forEach((key, values) -> values.forEach(it -> redirected.addPostParam(key, it)));
    redirected.setAuth(request.getUsername(), request.getPassword());
    return super.makeRequest(redirected);
  }
}
