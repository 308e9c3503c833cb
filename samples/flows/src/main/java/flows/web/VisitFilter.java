package flows.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class VisitFilter implements Filter {
  private static final Logger log = LoggerFactory.getLogger(VisitFilter.class);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    request.setAttribute("visitor", http.getParameter("phone"));
    request.setAttribute("started", System.nanoTime());
    chain.doFilter(request, response);
    // expect: PRV101 user.contact.phone_number
    log.info("visited by {}", request.getAttribute("visitor"));
    // silent: a point in time
    log.info("started {}", request.getAttribute("started"));
  }
}
