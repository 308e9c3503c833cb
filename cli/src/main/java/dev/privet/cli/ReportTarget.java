package dev.privet.cli;

import dev.privet.report.ReportKind;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that was asked for.
 *
 * @param kind in which form
 * @param file where to; {@code -} for standard output
 */
record ReportTarget(ReportKind kind, String file) {
  boolean isStandardOutput() {
    return file.equals("-");
  }

  /** {@code sarif=build/privet.sarif}. */
  static final class Converter implements ITypeConverter<ReportTarget> {
    @Override
    public ReportTarget convert(String value) {
      int equals = value.indexOf('=');
      String word = equals < 0 ? value : value.substring(0, equals);
      String file = equals < 0 ? "" : value.substring(equals + 1);
      List<String> kinds = Arrays.stream(ReportKind.values()).map(ReportKind::key).toList();
      if (file.isEmpty() || !kinds.contains(word)) {
        throw new TypeConversionException(
            "found \""
                + value
                + "\", expected KIND=FILE with a kind of "
                + String.join(", ", kinds));
      }
      return new ReportTarget(ReportKind.values()[kinds.indexOf(word)], file);
    }
  }
}
