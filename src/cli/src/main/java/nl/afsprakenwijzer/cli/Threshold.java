package nl.afsprakenwijzer.cli;

import java.util.Optional;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.DutchNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity a finding changes the exit code; empty when none does. */
record Threshold(Optional<Severity> severity) {

  boolean isReachedBy(ClauseJudgement judgement) {
    return severity.isPresent()
        && judgement.findings().stream()
            .anyMatch(finding -> finding.severity().compareTo(severity.get()) <= 0);
  }

  static final class Converter implements ITypeConverter<Threshold> {
    @Override
    public Threshold convert(String value) {
      Optional<Severity> severity = DutchNames.severity(value);
      if (severity.isEmpty() && !value.equals("geen")) {
        throw new TypeConversionException("Kies uit fout, waarschuwing, tip of geen.");
      }
      return new Threshold(severity);
    }
  }
}
