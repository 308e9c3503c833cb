package flows.exceptions;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class TrackingServlet extends HttpServlet {
  private final Driver driver = new Driver();
  private final Route route = new Route();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Recipient recipient = new Recipient(request.getParameter("email"), null, null);
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      // expect: PRV104 user.contact.email
      response.sendError(HttpServletResponse.SC_CONFLICT, e.getMessage());
    }
    try {
      driver.wrap(recipient);
    } catch (IOException e) {
      // silent: its own message is a constant
      response.sendError(HttpServletResponse.SC_CONFLICT, e.getMessage());
    }
  }
}
