package dev.privet.cli;

import dev.privet.report.map.MapTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word behind {@code map --report}. */
final class MapTargetConverter implements ITypeConverter<MapTarget> {
  MapTargetConverter() {}

  @Override
  public MapTarget convert(String value) {
    try {
      return MapTarget.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
