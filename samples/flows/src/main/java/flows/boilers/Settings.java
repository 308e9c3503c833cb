package flows.boilers;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a boiler is set to, printed as a whole and piece by piece. */
final class Settings {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

  private final Map<String, String> connectionProperties = new TreeMap<>();

  void printed(Properties settings) {
    // expect: PRV101 system.operations.settings
    LOG.info("starting with {}", settings);
    // silent: names and a number
    LOG.info("starting with {} settings: {}", settings.size(), settings.stringPropertyNames());
  }

  void oneByOne(Map<String, Object> config) {
    for (Map.Entry<String, Object> entry : config.entrySet()) {
      // expect: PRV101 system.operations.settings
      LOG.debug("set {} = {}", entry.getKey(), entry.getValue());
      // silent: the name alone
      LOG.debug("set {}", entry.getKey());
    }
    // silent: one harmless setting
    LOG.info("pressure {}", config.get("pressure"));
    // expect: PRV101 user.authorization.password
    LOG.info("valve opens with {}", config.get("valve.password"));
  }

  void covered(Map<String, String> config) {
    config.forEach(
        (key, value) -> LOG.info("set {} = {}", key, isSecret(key) ? "***" : value));
  }

  private static boolean isSecret(String key) {
    return key.contains("password") || key.contains("token");
  }

  void kept() {
    // expect: PRV103 system.operations.settings
    throw new IllegalStateException("no boiler at " + connectionProperties);
  }

  void read(Reader file) throws IOException {
    Properties read = new Properties();
    read.load(file);
    // expect: PRV101 system.operations.settings
    LOG.info("read {}", read);
    // silent: one harmless setting
    LOG.info("read pressure {}", read.getProperty("pressure"));
  }

  void made() {
    Properties made = new Properties();
    made.setProperty("pressure", "2");
    // silent: known to be harmless
    LOG.info("made {}", made);
  }

  void surroundings() {
    // expect: PRV101 system.operations.settings
    LOG.info("started in {}", System.getenv());
    // expect: PRV101 system.operations.settings
    LOG.info("started with {}", System.getProperties());
    // silent: one harmless variable
    LOG.info("started in {}", System.getenv().get("HOME_DIRECTORY_OF_SERVER"));
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      // expect: PRV101 system.operations.settings
      LOG.debug(variable.getKey() + "=" + variable.getValue());
    }
  }

  void others(Map<String, String> labels, Map<String, Integer> settings) {
    // silent: no settings by their name
    LOG.info("boilers {}", labels);
    // silent: numbers
    LOG.info("limits {}", settings);
  }
}
