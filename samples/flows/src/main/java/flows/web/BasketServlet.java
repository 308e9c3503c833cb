package flows.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps things under constant keys between two requests. */
public class BasketServlet extends HttpServlet {
  private static final Logger log = LoggerFactory.getLogger(BasketServlet.class);
  private static final String WHO = "basket.who";
  private static final String HOW_MANY = "basket.size";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String phone = request.getParameter("phone");
    HttpSession session = request.getSession();
    // expect: PRV306 user.contact.phone_number
    session.setAttribute(WHO, phone);
    session.setAttribute(HOW_MANY, request.getParameterMap().size());
    // expect: PRV101 user.contact.phone_number
    log.info("kept {}", session.getAttribute(WHO));
    // silent: another key
    log.info("kept {}", session.getAttribute(HOW_MANY));
    request.setAttribute("line", phone);
    request.setAttribute("hall", "north");
    // expect: PRV101 user.contact.phone_number
    log.info("line {}", request.getAttribute("line"));
    // silent: another key
    log.info("hall {}", request.getAttribute("hall"));
    session.removeAttribute(WHO);
    // silent: taken away
    log.info("kept {}", session.getAttribute(WHO));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // expect: PRV101 user.device.ip_address
    log.info("from {}", request.getRemoteAddr());
    // silent: the name of the server
    log.info("at {}", request.getServerName());
    // expect: PRV101 user.contact.email
    log.info("mail {}", request.getParameter("email"));
    // silent: the size of a basket
    log.info("size {}", request.getParameter("size"));
    PrintWriter out = response.getWriter();
    // expect: PRV104 user.contact.email
    out.println("<p>" + request.getParameter("email") + "</p>");
    // silent: a constant
    out.println("<p>thanks</p>");
    Cookie cookie = new Cookie("seen", "yes");
    // silent: a constant
    response.addCookie(cookie);
  }
}
