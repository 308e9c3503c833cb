package flows.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AccountController {
  private static final Logger log = LoggerFactory.getLogger(AccountController.class);

  private final AccountService accounts;

  public AccountController(AccountService accounts) {
    this.accounts = accounts;
  }

  @PostMapping("/accounts")
  public void register(@RequestBody Registration registration) {
    // expect: PRV101 user.contact.email
    log.info("registering {}", registration.getEmail());
    // silent: a yes or no
    log.info("newsletter: {}", registration.isNewsletter());
    accounts.open(registration.getName(), registration.getEmail());
  }

  @GetMapping("/accounts/search")
  public int search(@RequestParam("email") String wanted, @RequestParam int page) {
    // expect: PRV101 user.contact.email
    log.info("looking for {}", wanted);
    // silent: a page number
    log.info("page {}", page);
    return accounts.count();
  }

  @GetMapping("/accounts/by-phone/{phone}")
  public int byPhone(@PathVariable String phone, @RequestHeader("Accept-Encoding") String encoding) {
    // expect: PRV101 user.contact.phone_number
    log.info("calling {}", phone);
    // silent: a technical header
    log.info("in {}", encoding);
    return accounts.count();
  }

  @GetMapping("/theme")
  public String theme(@CookieValue("theme") String theme) {
    // silent: a colour scheme
    log.info("theme {}", theme);
    return theme;
  }

  @GetMapping("/accounts/latest")
  public String latest() {
    // expect: PRV104 user.contact.email
    return accounts.latest();
  }

  @GetMapping("/accounts/count")
  public int count() {
    // silent: a count
    return accounts.count();
  }
}
