package flows.boilers;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.Subject;

/** Keys and accounts of the control room, as libraries hand them out. */
final class Keys extends AbstractMojo {
  private String apiKey = "";

  @Override
  public void execute() {
    // expect: PRV101 user.authorization.credentials
    getLog().info("publishing with " + apiKey);
    // silent: a length
    getLog().info("publishing with a key of " + apiKey.length());
  }

  void keys(PrivateKey secret, PublicKey open) {
    // expect: PRV101 user.authorization.credentials
    getLog().debug(Base64.getEncoder().encodeToString(secret.getEncoded()));
    // silent: a public key
    getLog().debug(Base64.getEncoder().encodeToString(open.getEncoded()));
  }

  void shiro(UsernamePasswordToken login) {
    // expect: PRV101 user.authorization.password
    getLog().warn("cannot log in with " + new String(login.getPassword()));
    // silent: a flag
    getLog().warn("cannot log in from " + login.isRememberMe());
    Subject subject = SecurityUtils.getSubject();
    // expect: PRV101 user.authorization.credentials.session_id
    getLog().debug("session " + subject.getSession().getId());
    // silent: a date
    getLog().debug("session since " + subject.getSession().getStartTimestamp());
  }
}
