package nl.afsprakenwijzer.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the judgement is written. */
enum Format {
  TEXT("tekst"),
  JSON("json"),
  JSONL("jsonl"),
  SARIF("sarif");

  private final String dutch;

  Format(String dutch) {
    this.dutch = dutch;
  }

  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.dutch.equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("Kies uit tekst, json, jsonl of sarif."));
    }
  }
}
