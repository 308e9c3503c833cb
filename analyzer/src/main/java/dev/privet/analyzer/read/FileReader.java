package dev.privet.analyzer.read;

import dev.privet.analyzer.text.*;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.*;

public final class FileReader {
  private final Charset encoding;
  private final JavaReader reader = new JavaReader();

  public FileReader(Charset encoding) {
    this.encoding = encoding;
  }

  public ReadOutcome read(SourceFile file) {
    try {
      return new ReadOutcome(
          Optional.of(reader.read(Files.readAllBytes(file.location()), encoding)), List.of());
    } catch (Exception e) {
      return new ReadOutcome(
          Optional.empty(),
          List.of(new Problem.Unreadable(file.path(), Span.START, String.valueOf(e))));
    }
  }
}
