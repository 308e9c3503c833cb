package worktruly.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts, and keeps the record that tells spam from customers. */
@RestController
class SignUp {
  private static final Logger SIGN_UPS = LoggerFactory.getLogger("signups");

  private final Accounts accounts;
  private final PasswordEncoder encoder;

  SignUp(Accounts accounts, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.encoder = encoder;
  }

  @PostMapping("/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  void open(@RequestBody SignUpForm form) {
    accounts.save(
        new Account(form, encoder.encode(form.password()), encoder.encode(form.securityAnswer())));
    SIGN_UPS.info("{} {} {} {}", form.name(), form.email(), form.companyName(), form.companyAddress());
  }
}
