package flows.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leaves things in the session that another servlet reads. */
public class Turnstile extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    // expect: PRV306 user.contact.email
    request.getSession().setAttribute("turnstile.last", request.getParameter("email"));
    // silent: a gate
    request.getSession().setAttribute("turnstile.gate", request.getParameter("gate"));
  }
}
