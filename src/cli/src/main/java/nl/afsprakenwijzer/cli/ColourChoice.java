package nl.afsprakenwijzer.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When the output for people is coloured. */
enum ColourChoice {
  ALWAYS,
  NEVER,
  WHEN_ON_SCREEN;

  static final class Converter implements ITypeConverter<ColourChoice> {
    @Override
    public ColourChoice convert(String value) {
      return switch (value) {
        case "altijd" -> ALWAYS;
        case "nooit" -> NEVER;
        case "auto" -> WHEN_ON_SCREEN;
        default -> throw new TypeConversionException("Kies uit altijd, nooit of auto.");
      };
    }
  }
}
