package flows.boilers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;

/** Requests to the control room, logged by their headers and parameters. */
final class Gateway {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

  private final String keyHeader;

  Gateway(String keyHeader) {
    this.keyHeader = keyHeader;
  }

  String key(HttpServletRequest request) {
    String key = request.getHeader(keyHeader);
    // expect: PRV102 user.device.headers
    System.out.println(key);
    return key;
  }

  void trace(HttpServletRequest request) {
    for (String name : Collections.list(request.getHeaderNames())) {
      // expect: PRV101 user.device.headers
      LOG.debug("{}: {}", name, request.getHeader(name));
      // silent: the name of a header
      LOG.debug("{} is there", name);
    }
    // silent: a harmless header
    LOG.debug("wants {}", request.getHeader("Accept"));
    // expect: PRV101 user.authorization.credentials
    LOG.debug("shows {}", request.getHeader(HttpHeaders.AUTHORIZATION));
    // silent: a harmless header
    LOG.debug("wants {}", request.getHeader(HttpHeaders.ACCEPT));
  }

  void parameters(HttpServletRequest request) {
    // expect: PRV101 user.telemetry.request_url
    LOG.info("parameters {}", request.getParameterMap());
    // silent: names of parameters
    LOG.info("parameters {}", request.getParameterMap().keySet());
    // expect: PRV101 user.telemetry.request_url
    LOG.info("query {}", request.getQueryString());
    // silent: without the query
    LOG.info("path {}", request.getPathInfo());
  }

  void forward(HttpHeaders headers, Map<String, String> requestHeaders) {
    // expect: PRV101 user.device.headers
    LOG.debug("forwarding {}", headers);
    // expect: PRV101 user.device.headers
    LOG.debug("forwarding {}", requestHeaders);
    // expect: PRV101 user.authorization.credentials
    LOG.debug("forwarding {}", headers.getFirst(HttpHeaders.AUTHORIZATION));
    // silent: a number and a media type
    LOG.debug("forwarding {} of {}", headers.size(), headers.getContentType());
  }

  void whole(HttpEntity<Login> request) {
    // expect: PRV101 user.authorization.password
    LOG.debug("forwarding {}", request);
    // silent: whether there is one
    LOG.debug("forwarding {}", request.hasBody());
  }

  record Login(String password) {}

  void lookedUp(Preferences preferences, PasswordAuthentication proxy) {
    // expect: PRV101 user.authorization.password
    LOG.info("opens with {}", preferences.get("valve.password", ""));
    // silent: a harmless entry
    LOG.info("opens at {}", preferences.get("pressure", ""));
    // expect: PRV101 user.authorization.credentials
    LOG.info("asks with {}", new String(proxy.getPassword()));
  }

  void answer() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Cache-Control", "no-store");
    // silent: known to be harmless
    LOG.debug("answering with {}", headers);
  }

  void reach(URI boiler) {
    // expect: PRV101 user.authorization.credentials
    LOG.info("reaching {}", boiler.getUserInfo());
    // silent: a host
    LOG.info("reaching {}", boiler.getHost());
  }
}
