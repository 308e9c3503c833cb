package perfectwork.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after three months, however busy it is; an idle one ends by itself. */
@Component
class SessionLimit extends OncePerRequestFilter {
  private static final Duration LIMIT = Duration.ofDays(90);

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && System.currentTimeMillis() - session.getCreationTime() > LIMIT.toMillis()) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }
}
