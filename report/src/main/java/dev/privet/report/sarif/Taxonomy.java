package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorRelationship;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import de.jcup.sarif_2_1_0.model.ToolComponentReference;
import dev.privet.rules.judge.RulePage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A public list of things that rules are about: articles of the GDPR, weaknesses of the CWE. */
final class Taxonomy {
  private static final Taxonomy GDPR =
      new Taxonomy(
          "GDPR",
          "European Union",
          "The articles of the General Data Protection Regulation that the rules serve.",
          "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
          "Art. ",
          RulePage::gdpr,
          Map.ofEntries(
              Map.entry("5(1)(a)", "Lawfulness, fairness and transparency"),
              Map.entry("6(4)", "Compatibility of a further purpose"),
              Map.entry("12(1)", "Transparent information"),
              Map.entry("13", "Information where data is collected"),
              Map.entry("13(2)(a)", "Information about the period of storage"),
              Map.entry("15", "Right of access"),
              Map.entry("16", "Right to rectification"),
              Map.entry("17", "Right to erasure"),
              Map.entry("17(1)(a)", "Erasure of what is no longer necessary"),
              Map.entry("20", "Right to data portability"),
              Map.entry("32(1)(b)", "Confidentiality and resilience"),
              Map.entry("32(1)(d)", "Testing of the measures"),
              Map.entry("44", "General principle for transfers"),
              Map.entry("46", "Transfers subject to safeguards"),
              Map.entry("5(1)(b)", "Purpose limitation"),
              Map.entry("5(1)(c)", "Data minimisation"),
              Map.entry("5(1)(e)", "Storage limitation"),
              Map.entry("5(1)(f)", "Integrity and confidentiality"),
              Map.entry("5(2)", "Accountability"),
              Map.entry("6(1)(a)", "Lawfulness: consent"),
              Map.entry("7", "Conditions for consent"),
              Map.entry("13(1)(e)", "Information about recipients"),
              Map.entry("25", "Data protection by design and by default"),
              Map.entry("25(1)", "Data protection by design"),
              Map.entry("25(2)", "Data protection by default"),
              Map.entry("28", "Processor"),
              Map.entry("30(1)(d)", "Records of recipients"),
              Map.entry("32", "Security of processing"),
              Map.entry("32(1)(a)", "Pseudonymisation and encryption")));

  private static final Taxonomy CWE =
      new Taxonomy(
          "CWE",
          "MITRE",
          "The weaknesses of the Common Weakness Enumeration that the rules find.",
          "https://cwe.mitre.org",
          "CWE-",
          RulePage::cwe,
          Map.ofEntries(
              Map.entry("201", "Insertion of Sensitive Information Into Sent Data"),
              Map.entry("209", "Generation of Error Message Containing Sensitive Information"),
              Map.entry(
                  "212", "Improper Removal of Sensitive Information Before Storage or Transfer"),
              Map.entry("256", "Plaintext Storage of a Password"),
              Map.entry("312", "Cleartext Storage of Sensitive Information"),
              Map.entry("313", "Cleartext Storage in a File or on Disk"),
              Map.entry("315", "Cleartext Storage of Sensitive Information in a Cookie"),
              Map.entry("319", "Cleartext Transmission of Sensitive Information"),
              Map.entry("359", "Exposure of Private Personal Information to an Unauthorized Actor"),
              Map.entry("524", "Use of Cache Containing Sensitive Information"),
              Map.entry("532", "Insertion of Sensitive Information into Log File"),
              Map.entry("598", "Use of GET Request Method With Sensitive Query Strings"),
              Map.entry("778", "Insufficient Logging"),
              Map.entry("862", "Missing Authorization"),
              Map.entry("922", "Insecure Storage of Sensitive Information")));

  /** All of them; SARIF refers to each by its index. */
  static final List<Taxonomy> ALL = List.of(GDPR, CWE);

  private final String name;
  private final String organization;
  private final String description;
  private final String uri;
  private final String prefix;
  private final Function<RulePage, List<String>> taxa;
  private final Map<String, String> titles;

  private Taxonomy(
      String name,
      String organization,
      String description,
      String uri,
      String prefix,
      Function<RulePage, List<String>> taxa,
      Map<String, String> titles) {
    this.name = name;
    this.organization = organization;
    this.description = description;
    this.uri = uri;
    this.prefix = prefix;
    this.taxa = taxa;
    this.titles = new TreeMap<>(titles);
  }

  /** The list itself, as far as rules refer to it. */
  ToolComponent component() {
    ToolComponent component = new ToolComponent();
    component.setName(name);
    component.setOrganization(organization);
    component.setShortDescription(text(description));
    component.setInformationUri(URI.create(uri));
    component.setIsComprehensive(false);
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    titles.forEach(
        (id, title) -> {
          ReportingDescriptor descriptor = new ReportingDescriptor();
          descriptor.setId(prefix + id);
          descriptor.setShortDescription(text(title + "."));
          descriptors.add(descriptor);
        });
    component.setTaxa(descriptors);
    return component;
  }

  /** What a rule has to do with it. */
  List<ReportingDescriptorRelationship> relationships(RulePage page) {
    List<ReportingDescriptorRelationship> relationships = new ArrayList<>();
    for (String id : taxa.apply(page)) {
      if (!titles.containsKey(id)) {
        throw new IllegalStateException(page.id() + ": " + prefix + id + " has no title");
      }
      ToolComponentReference component = new ToolComponentReference();
      component.setName(name);
      component.setIndex(ALL.indexOf(this));
      ReportingDescriptorReference target = new ReportingDescriptorReference();
      target.setId(prefix + id);
      target.setIndex(List.copyOf(titles.keySet()).indexOf(id));
      target.setToolComponent(component);
      ReportingDescriptorRelationship relationship = new ReportingDescriptorRelationship();
      relationship.setTarget(target);
      relationship.setKinds(Set.of("relevant"));
      relationships.add(relationship);
    }
    return relationships;
  }

  static MultiformatMessageString text(String text) {
    MultiformatMessageString string = new MultiformatMessageString();
    string.setText(text);
    return string;
  }
}
