package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.FactsCodec;
import dev.privet.analyzer.facts.FileFacts;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real code: the sources of this repository, and of the corpora where they have been fetched. */
final class CorpusTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void realCodeIsReadWithoutFaultAndItsBodiesAreWellFormed() throws IOException {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(50);
    JavaReader reader = new JavaReader();
    for (Path source : sources) {
      FileFacts facts = reader.read(Files.readAllBytes(source), StandardCharsets.UTF_8);
      assertThat(facts.faults()).as(source.toString()).isEmpty();
      for (TypeFacts type : facts.types()) {
        for (MethodFact method : type.methods()) {
          method.body().ifPresent(body -> WellFormed.check(body, type, method.name()));
        }
        for (LambdaFact lambda : type.lambdas()) {
          WellFormed.check(lambda.body(), type, "a lambda");
        }
      }
    }
  }

  @Test
  void sameBytesGiveEqualFactsAndTheFormAsBytesKeepsThem() throws Exception {
    JavaReader first = new JavaReader();
    for (Path source : sources()) {
      byte[] bytes = Files.readAllBytes(source);
      FileFacts facts = first.read(bytes, StandardCharsets.UTF_8);
      byte[] encoded = FactsCodec.encode(facts);
      FileFacts decoded = FactsCodec.decode(encoded);
      assertThat(decoded.equals(facts)).as(source.toString()).isTrue();
      assertThat(FactsCodec.encode(decoded)).as(source.toString()).isEqualTo(encoded);
      FileFacts again = new JavaReader().read(bytes, StandardCharsets.UTF_8);
      assertThat(FactsCodec.encode(again)).as(source.toString()).isEqualTo(encoded);
    }
  }

  /** At most some hundred files of each corpus, spread over it. */
  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String module : new String[] {"analyzer", "annotations", "rules", "report", "cli"}) {
      add(all, ROOT.resolve(module).resolve("src"), 1_000);
    }
    Path corpora = ROOT.resolve("benchmarks/corpora.d");
    if (Files.isDirectory(corpora)) {
      try (Stream<Path> folders = Files.list(corpora)) {
        for (Path folder : folders.sorted().toList()) {
          add(all, folder.resolve("src"), 200);
        }
      }
    }
    return all;
  }

  private static void add(List<Path> all, Path folder, int most) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      int step = Math.max(1, found.size() / most);
      for (int i = 0; i < found.size(); i += step) {
        all.add(found.get(i));
      }
    }
  }
}
