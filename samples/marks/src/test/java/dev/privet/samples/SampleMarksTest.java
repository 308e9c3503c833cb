package dev.privet.samples;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
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
  Stream<DynamicNode> findsWhatIsMarkedAndNothingElse() throws Exception {
    List<DynamicNode> programs = new ArrayList<>();
    for (SampleProgram program : SampleProgram.ALL) {
      List<FoundFinding> findings = Pipeline.findings(program.root());
      programs.add(
          DynamicContainer.dynamicContainer(
              program.name(),
              program.files().stream()
                  .map(
                      file -> DynamicTest.dynamicTest(file.path(), () -> agrees(file, findings)))));
    }
    return programs.stream();
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
