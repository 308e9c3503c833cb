package flows.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SessionServlet extends HttpServlet {
  private static final Logger log = LoggerFactory.getLogger(SessionServlet.class);
  private static final String WHO = "who";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getParameter("email");
    // expect: PRV101 user.contact.email
    log.info("login of {}", address);
    // silent: a parameter that is nobody's
    log.info("from page {}", request.getParameter("page"));

    request.setAttribute(WHO, address);
    request.setAttribute("when", System.currentTimeMillis());
    // expect: PRV101 user.contact.email
    log.info("request of {}", request.getAttribute("who"));
    // silent: another attribute
    log.info("request at {}", request.getAttribute("when"));

    // expect: PRV101 user.device.ip_address
    log.info("from {}", request.getRemoteAddr());
    // silent: the method of the request
    log.info("by {}", request.getMethod());

    // expect: PRV104 user.contact.email
    response.getWriter().println("Signed in as " + address);
    // expect: PRV105 user.contact.email
    response.sendRedirect("/welcome?email=" + address);
  }
}
