package nl.afsprakenwijzer.cli;

import java.util.Arrays;
import java.util.Optional;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the judgement is written. */
enum Format {
  TEXT("tekst"),
  JSON("json"),
  JSONL("jsonl"),
  SARIF("sarif"),
  DOCX("docx"),
  PDF("pdf"),
  HTML("html"),
  XLSX("xlsx"),
  CSV("csv"),
  ICS("ics");

  private final String dutch;

  Format(String dutch) {
    this.dutch = dutch;
  }

  /** The kind of file, when the outcome of one document is written as one. */
  Optional<ReportFormat> report() {
    return ReportFormat.ofExtension(dutch);
  }

  @Override
  public String toString() {
    return dutch;
  }

  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Arrays.stream(values())
          .filter(format -> format.dutch.equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("Kies uit " + choices() + "."));
    }

    private static String choices() {
      String all = String.join(", ", Arrays.stream(values()).map(Format::toString).toList());
      int last = all.lastIndexOf(", ");
      return all.substring(0, last) + " of" + all.substring(last + 1);
    }
  }
}
