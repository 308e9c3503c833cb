package flows.silent;

import java.io.File;
import java.net.InetAddress;
import java.util.Locale;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Warehouse {
  private static final Logger log = LoggerFactory.getLogger(Warehouse.class);
  private static final String COLUMN_EMAIL = "email";
  private static final String PHONE_LABEL = "label.phone";

  public void products(Product product) {
    // silent: the name of a product
    log.info("stored {}", product.getName());
    // silent: a product and its title
    log.info("stored {}", product);
    // silent: a template
    log.info("template {}", product.getEmailTemplate());
    // silent: a pattern
    log.info("pattern {}", product.getPhoneRegex());
    // silent: how many lines a label has
    log.info("lines {}", product.getAddressLines());
  }

  public void technical(File file, Thread worker, String fileName, String className) {
    // silent: the name of a file
    log.info("file {}", file.getName());
    // silent: the name of a file
    log.info("file {}", fileName);
    // silent: the name of a class
    log.info("class {}", className);
    // silent: the name of a thread
    log.info("thread {}", worker.getName());
    // silent: the name of a class
    log.info("class {}", getClass().getName());
  }

  public void network(String hostAddress, int port, String serverName) throws Exception {
    // silent: the address of a server
    log.info("host {}:{}", hostAddress, port);
    // silent: the name of a server
    log.info("server {}", serverName);
    // silent: this machine
    log.info("here {}", InetAddress.getLocalHost().getHostName());
  }

  public void words(ResourceBundle texts) {
    // silent: a label in some language
    log.info(texts.getString(PHONE_LABEL));
    // silent: the name of a column
    log.info("sorted by {}", COLUMN_EMAIL);
    // silent: a message that contains the word
    log.info("email address is missing");
    // silent: a message that contains the word
    log.warn("password must have {} characters", 12);
    // silent: a language of the program
    log.info("texts in {}", Locale.getDefault());
  }
}
