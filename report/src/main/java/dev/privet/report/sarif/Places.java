package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import dev.privet.analyzer.text.Span;
import dev.privet.report.SourceText;
import java.util.Optional;

/** Files and spans as SARIF locations below the root of the scanned sources. */
final class Places {
  static final String ROOT = "%SRCROOT%";

  private static final int LONGEST_SNIPPET = 400;

  private final SourceText sources;

  Places(SourceText sources) {
    this.sources = sources;
  }

  /** A place without words. */
  Location at(String path, Span span) {
    Location location = new Location();
    location.setPhysicalLocation(physical(path, span));
    return location;
  }

  /** A place with words, in which brackets mean nothing. */
  Location at(String path, Span span, String words) {
    Location location = at(path, span);
    location.setMessage(message(Links.plain(words)));
    return location;
  }

  /** A place with the code that stands there; it must be on one line. */
  Location quoted(String path, Span span) {
    Location location = at(path, span);
    snippet(path, span)
        .ifPresent(
            text -> {
              ArtifactContent content = new ArtifactContent();
              content.setText(text);
              location.getPhysicalLocation().getRegion().setSnippet(content);
            });
    return location;
  }

  /** A whole file. */
  Location file(String path) {
    PhysicalLocation physical = new PhysicalLocation();
    physical.setArtifactLocation(artifact(path));
    Location location = new Location();
    location.setPhysicalLocation(physical);
    return location;
  }

  static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }

  private static PhysicalLocation physical(String path, Span span) {
    Region region = new Region();
    region.setStartLine(span.line());
    region.setStartColumn(span.column());
    if (span.endLine() > span.line()) {
      region.setEndLine(span.endLine());
    }
    region.setEndColumn(span.endColumn());
    PhysicalLocation physical = new PhysicalLocation();
    physical.setArtifactLocation(artifact(path));
    physical.setRegion(region);
    return physical;
  }

  private static ArtifactLocation artifact(String path) {
    ArtifactLocation artifact = new ArtifactLocation();
    artifact.setUri(Uris.of(path));
    artifact.setUriBaseId(ROOT);
    return artifact;
  }

  private Optional<String> snippet(String path, Span span) {
    return sources
        .line(path, span.line())
        .filter(it -> span.column() <= it.length())
        .map(it -> it.substring(span.column() - 1, end(it, span)));
  }

  private static int end(String line, Span span) {
    int end = span.endLine() > span.line() ? line.length() : span.endColumn() - 1;
    int start = span.column() - 1;
    return Math.max(start, Math.min(Math.min(end, line.length()), start + LONGEST_SNIPPET));
  }
}
