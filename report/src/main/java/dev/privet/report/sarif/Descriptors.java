package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorRelationship;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Rule pages as SARIF rule descriptors. */
final class Descriptors {
  private Descriptors() {}

  static ReportingDescriptor of(RulePage page) {
    ReportingDescriptor descriptor = new ReportingDescriptor();
    descriptor.setId(page.id());
    descriptor.setName(page.name());
    descriptor.setShortDescription(Taxonomy.text(page.summary()));
    descriptor.setFullDescription(Taxonomy.text(page.summary() + " " + page.fix()));
    MultiformatMessageString help = Taxonomy.text(page.summary() + " " + page.fix());
    help.setMarkdown(page.body());
    descriptor.setHelp(help);
    ReportingConfiguration configuration = new ReportingConfiguration();
    configuration.setLevel(level(page.level()));
    descriptor.setDefaultConfiguration(configuration);
    Set<ReportingDescriptorRelationship> relationships = new LinkedHashSet<>();
    for (Taxonomy taxonomy : Taxonomy.ALL) {
      relationships.addAll(taxonomy.relationships(page));
    }
    descriptor.setRelationships(relationships);
    descriptor.setProperties(properties(page));
    return descriptor;
  }

  private static PropertyBag properties(RulePage page) {
    PropertyBag properties = new PropertyBag();
    Set<String> tags = new TreeSet<>(page.tags());
    page.cwe().forEach(it -> tags.add("external/cwe/cwe-" + it));
    properties.setTags(tags);
    properties.setAdditionalProperty("precision", page.precision());
    properties.setAdditionalProperty("problem.severity", severity(page.level()));
    if (!page.security().isEmpty()) {
      properties.setAdditionalProperty("security-severity", page.security());
    }
    return properties;
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, NONE -> "recommendation";
    };
  }

  private static ReportingConfiguration.Level level(Level level) {
    return switch (level) {
      case ERROR -> ReportingConfiguration.Level.ERROR;
      case WARNING -> ReportingConfiguration.Level.WARNING;
      case NOTE -> ReportingConfiguration.Level.NOTE;
      case NONE -> ReportingConfiguration.Level.NONE;
    };
  }
}
