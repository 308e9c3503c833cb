package dev.privet.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word behind {@code --encoding}. */
final class CharsetConverter implements ITypeConverter<Charset> {
  CharsetConverter() {}

  @Override
  public Charset convert(String value) {
    try {
      return charset(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The encoding of that name.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw new IllegalArgumentException(
          "found \"" + name + "\", expected an encoding such as UTF-8 or ISO-8859-1", e);
    }
  }
}
