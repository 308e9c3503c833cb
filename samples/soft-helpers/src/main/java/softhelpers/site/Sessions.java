package softhelpers.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts a session that ends with the browser. */
@RestController
class Sessions {
  @GetMapping("/")
  String start(HttpServletResponse response) {
    Cookie cookie = new Cookie("SID", UUID.randomUUID().toString());
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    response.addCookie(cookie);
    return "Welcome";
  }
}
