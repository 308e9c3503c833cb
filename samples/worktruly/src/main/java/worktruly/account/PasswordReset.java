package worktruly.account;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The one place that looks at the answer to the security question. */
@RestController
@Purpose("password_reset")
class PasswordReset {
  private final Accounts accounts;
  private final Secrets secrets;
  private final PasswordEncoder encoder;

  PasswordReset(Accounts accounts, Secrets secrets, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.encoder = encoder;
  }

  record Request(
      String email,
      @PersonalData("pd:SecretText") String securityAnswer,
      @PersonalData("user.authorization.password") String newPassword) {}

  @PostMapping("/password-reset")
  void reset(@RequestBody Request request) {
    Secret secret =
        accounts
            .findByEmail(request.email())
            .flatMap(it -> secrets.findByAccountId(it.id()))
            .filter(it -> encoder.matches(request.securityAnswer(), it.securityAnswerHash()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    secret.passwordHash(encoder.encode(request.newPassword()));
    secrets.save(secret);
  }
}
