package dev.privet.report;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as a JUnit report, for build servers that know nothing else: a suite for each rule, in
 * it a test that fails for each finding, or one that passes where there is none. Notes pass.
 */
final class JunitReport {
  private final Inspection inspection;
  private final Map<String, List<Finding>> byRule;

  JunitReport(Inspection inspection, Level least) {
    this.inspection = inspection;
    this.byRule = inspection.standing(least).stream().collect(Collectors.groupingBy(Finding::rule));
  }

  /** Writes the report, and leaves {@code out} open. */
  void write(Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "Privet");
      for (RulePage rule : inspection.rules().pages()) {
        suite(xml, rule, byRule.getOrDefault(rule.id(), List.of()));
      }
      line(xml, 0);
      xml.writeEndElement();
      line(xml, 0);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suite(XMLStreamWriter xml, RulePage rule, List<Finding> findings)
      throws XMLStreamException {
    line(xml, 1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", rule.id() + " " + rule.summary());
    xml.writeAttribute("tests", Integer.toString(Math.max(1, findings.size())));
    long failures = findings.stream().filter(JunitReport::isFailure).count();
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    if (findings.isEmpty()) {
      line(xml, 2);
      testcase(xml, rule.id(), "no findings");
      xml.writeEndElement();
    }
    for (Finding finding : findings) {
      line(xml, 2);
      finding(xml, finding);
    }
    line(xml, 1);
    xml.writeEndElement();
  }

  private static boolean isFailure(Finding finding) {
    return finding.level().compareTo(Level.WARNING) >= 0;
  }

  private static void finding(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
    String message = Plain.of(finding.message());
    String place = Plain.of(finding.path()) + ":" + finding.span();
    testcase(xml, Plain.of(finding.path()), place + " [" + finding.id() + "]");
    line(xml, 3);
    xml.writeStartElement(isFailure(finding) ? "failure" : "system-out");
    if (isFailure(finding)) {
      xml.writeAttribute("type", finding.rule());
      xml.writeAttribute("message", message);
    }
    String level = finding.level().name().toLowerCase(Locale.ROOT);
    xml.writeCharacters(
        level + " " + finding.rule() + " at " + place + "\n" + message + "\n" + finding.fix());
    xml.writeEndElement();
    line(xml, 2);
    xml.writeEndElement();
  }

  private static void testcase(XMLStreamWriter xml, String classname, String name)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", classname);
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", "0");
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
