package flows.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Gatekeeper extends HttpServlet {
  private static final Logger log = LoggerFactory.getLogger(Gatekeeper.class);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    // expect: PRV101 user.contact.email
    log.info("last {}", session.getAttribute("turnstile.last"));
    // silent: another entry
    log.info("gate {}", session.getAttribute("turnstile.gate"));
  }
}
