package flows.exceptions;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces that are sent to whoever asked. */
public class Traces extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      track(request.getParameter("email"), request.getParameter("parcel"));
    } catch (IllegalStateException e) {
      // expect: PRV104 user.contact.email
      e.printStackTrace(response.getWriter());
      // expect: PRV104 user.contact.email
      response.sendError(500, text(e));
    } catch (IllegalArgumentException e) {
      // silent: this one tells the number of a parcel
      e.printStackTrace(response.getWriter());
      // silent: so here
      response.sendError(400, text(e));
    }
  }

  private static void track(String email, String parcel) {
    if (parcel == null) {
      // expect: PRV103 user.contact.email
      throw new IllegalStateException("nothing for " + email);
    }
    throw new IllegalArgumentException("no parcel " + parcel);
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
