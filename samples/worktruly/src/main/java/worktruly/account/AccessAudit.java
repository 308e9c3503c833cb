package worktruly.account;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down every access to an account, in the log and beside the account. */
@Component
public class AccessAudit {
  private static final Logger LOG = LoggerFactory.getLogger(AccessAudit.class);

  private final Logins logins;

  AccessAudit(Logins logins) {
    this.logins = logins;
  }

  public void record(Account account, HttpServletRequest request) {
    String ipAddress = request.getRemoteAddr();
    String deviceName = request.getHeader("X-Device-Name");
    String macAddress = request.getHeader("X-Device-Mac");
    LOG.info("account {} from {} {} {}", account.id(), ipAddress, deviceName, macAddress);
    logins.save(new Login(account.id(), ipAddress, deviceName, macAddress));
  }
}
