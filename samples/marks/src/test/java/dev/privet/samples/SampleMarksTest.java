package dev.privet.samples;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Scans every sample program and holds the findings against its marks, file by file. */
class SampleMarksTest {
  @TestFactory
  Stream<DynamicNode> findsWhatIsMarkedAndNothingElseInTheSourcesAlone() {
    return SampleProgram.ALL.stream().map(program -> held(program, List.of()));
  }

  @TestFactory
  Stream<DynamicNode> findsTheSameWithTheClassPath() {
    return SampleProgram.ALL.stream().map(program -> held(program, program.classpath()));
  }

  private static DynamicNode held(SampleProgram program, List<Path> classpath) {
    List<FoundFinding> findings = Pipeline.findings(program, classpath);
    return DynamicContainer.dynamicContainer(
        program.name(),
        program.files().stream()
            .map(file -> DynamicTest.dynamicTest(file.path(), () -> agrees(file, findings))));
  }

  private static void agrees(MarkedFile file, List<FoundFinding> findings) {
    List<Disagreement> disagreements = Disagreement.between(file, findings);
    if (!disagreements.isEmpty()) {
      fail(
          "marks and findings differ:%n%s",
          disagreements.stream()
              .map(Disagreement::text)
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }
}
