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
  private final Secrets secrets;
  private final PasswordEncoder encoder;

  SignUp(Accounts accounts, Secrets secrets, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.encoder = encoder;
  }

  @PostMapping("/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  void open(@RequestBody SignUpForm form) {
    Account account = accounts.save(new Account(form));
    secrets.save(
        new Secret(
            account.id(),
            encoder.encode(form.password()),
            form.securityQuestion(),
            encoder.encode(form.securityAnswer())));
    SIGN_UPS.info("{} {} {} {}", form.name(), form.email(), form.companyName(), form.companyAddress());
  }
}
