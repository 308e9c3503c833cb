package dev.privet.rules.scan;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The files of Logback and Log4j, as far as they say how long logs are kept. */
final class LoggingFiles {
  private static final String HISTORY = "logging.logback.rollingpolicy.max-history";
  private static final String AGE = "log4j2.delete.age";

  private LoggingFiles() {}

  /**
   * A bound.
   *
   * @param key the configuration key that stands for it
   * @param value the days, or the time as written
   * @param line where
   */
  record Bound(String key, String value, int line) {}

  /** The bounds in a file; nothing outside of it is ever fetched. */
  static List<Bound> read(String text) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<Bound> bounds = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      String pattern = "";
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        int line = xml.getLocation().getLineNumber();
        String name = xml.getLocalName();
        if (name.equalsIgnoreCase("fileNamePattern")) {
          pattern = xml.getElementText();
        } else if (name.equalsIgnoreCase("maxHistory")) {
          String count = xml.getElementText().strip();
          if (count.matches("\\d{1,6}")) {
            bounds.add(new Bound(HISTORY, days(Long.parseLong(count), pattern), line));
          }
        } else if (name.equals("IfLastModified")) {
          String age = xml.getAttributeValue(null, "age");
          if (age != null) {
            bounds.add(new Bound(AGE, age, line));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("broken XML", e);
    }
    return bounds;
  }

  /** Logback counts what the pattern rolls by: days, or with no day in it months, or hours. */
  private static String days(long count, String pattern) {
    if (pattern.contains("HH")) {
      return Long.toString((count + 23) / 24);
    }
    boolean monthly = pattern.contains("MM") && !pattern.contains("dd");
    return Long.toString(monthly ? count / 12 * 365 + count % 12 * 30 : count);
  }
}
