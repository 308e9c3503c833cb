package flows.objects;

import jakarta.json.bind.Jsonb;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Archive {
  private static final Logger log = LoggerFactory.getLogger(Archive.class);

  public void json(Jsonb jsonb, Person person) {
    // expect: PRV101 user.contact.email
    log.info("person {}", jsonb.toJson(person));
  }

  public void xml(Marshaller marshaller, Person person) throws JAXBException {
    StringWriter document = new StringWriter();
    StringWriter empty = new StringWriter();
    marshaller.marshal(person, document);
    // expect: PRV101 user.contact.email, user.contact.phone_number
    log.info("person {}", document);
    // silent: nothing was written there
    log.info("person {}", empty);
  }

  public void bytes(Person person) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(person);
    }
    // expect: PRV101 user.contact.email, user.contact.phone_number
    log.info("stored {}", Base64.getEncoder().encodeToString(bytes.toByteArray()));
    // silent: how many bytes there are
    log.info("{} bytes", bytes.size());
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Person again = (Person) in.readObject();
      // expect missing: PRV101 user.contact.email [L25]
      log.info("read {}", again.getEmail());
      // silent: the number of a floor
      log.info("read {}", again.getFloor());
    }
  }
}
