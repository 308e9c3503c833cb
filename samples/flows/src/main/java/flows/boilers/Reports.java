package flows.boilers;

import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** Messages whose code a processor writes. */
@MessageLogger(projectCode = "BOIL")
interface Reports {
  @LogMessage(level = Logger.Level.WARN)
  @Message("%s cannot open the valve with %s")
  void refused(int boiler, String code);

  @LogMessage(level = Logger.Level.INFO)
  @Message("%s opened")
  void opened(int boiler);

  @Message("%s does not fit")
  String unfit(String code);
}
