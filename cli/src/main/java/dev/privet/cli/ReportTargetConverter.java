package dev.privet.cli;

import dev.privet.report.ReportTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word behind {@code --report}. */
final class ReportTargetConverter implements ITypeConverter<ReportTarget> {
  ReportTargetConverter() {}

  @Override
  public ReportTarget convert(String value) {
    try {
      return ReportTarget.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
