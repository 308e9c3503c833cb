package dev.privet.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.link.Linker;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.SourceUnit;
import dev.privet.analyzer.read.FileReader;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import dev.privet.rules.knowledge.PracticeFiles;
import dev.privet.rules.scan.Scan;
import dev.privet.samples.SampleScan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the engine reports, the oracle reaches too. */
final class OracleTest {
  /**
   * So many in a hundred of all uses of anything an oracle leaves unreached that is worth asking.
   */
  private static final int LEAST_UNREACHED = 30;

  static List<String> programs() {
    return SampleScan.programs();
  }

  private record Place(String path, Span span) {}

  /** The flows are a program in each folder: names are merged within it only. */
  @ParameterizedTest
  @MethodSource("programs")
  void whateverTheEngineReportsTheOracleReachesToo(String name) throws Exception {
    Scan scan = SampleScan.of(name);
    Knowledge knowledge = knowledge();
    Map<String, List<SourceUnit>> folders = new TreeMap<>();
    FileReader reader = new FileReader(StandardCharsets.UTF_8);
    for (SourceFile file : scan.tree().files()) {
      reader
          .read(file)
          .facts()
          .ifPresent(
              it ->
                  folders
                      .computeIfAbsent(part(name, file.path()), k -> new ArrayList<>())
                      .add(new SourceUnit(file, it)));
    }
    List<String> missed = new ArrayList<>();
    long uses = 0;
    long reached = 0;
    try (Library library = Library.of(List.of())) {
      for (Map.Entry<String, List<SourceUnit>> folder : folders.entrySet()) {
        Program program = Linker.link(folder.getValue(), library, knowledge, Map.of());
        Reach reach = new Reach(program, knowledge.rows());
        Map<Place, BitSet> places = new HashMap<>();
        for (Exposure exposure : scan.result().exposures()) {
          if (part(name, exposure.sink().path()).equals(folder.getKey())) {
            for (Flow flow : exposure.flows()) {
              Place origin = new Place(flow.origin().path(), flow.origin().span());
              BitSet there = places.computeIfAbsent(origin, it -> reach.from(it.path(), it.span()));
              if (!reach.arrives(there, exposure.sink().path(), exposure.sink().span())) {
                missed.add(text(flow, exposure));
              }
            }
          }
        }
        uses += (long) places.size() * reach.sites();
        reached += places.values().stream().mapToLong(reach::reached).sum();
      }
    }

    assertThat(missed).isEmpty();
    assertThat((uses - reached) * 100 / uses)
        .as("an oracle that says yes to everything is none")
        .isGreaterThan(LEAST_UNREACHED);
  }

  private static String text(Flow flow, Exposure exposure) {
    return flow.origin().path()
        + ":"
        + flow.origin().span()
        + " "
        + flow.origin().declaration()
        + " -> "
        + exposure.sink().path()
        + ":"
        + exposure.sink().span();
  }

  private static String part(String program, String path) {
    return program.equals("flows") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
  }

  private static Knowledge knowledge() throws KnowledgeException {
    List<CategorySpec> categories = CategoryFiles.builtIn();
    Set<String> keys = new TreeSet<>();
    categories.forEach(it -> keys.add(it.category().key()));
    Models models = ModelFiles.builtIn(keys);
    return new Knowledge(
        models.rows(), models.types(), models.annotations(), categories, PracticeFiles.builtIn());
  }
}
