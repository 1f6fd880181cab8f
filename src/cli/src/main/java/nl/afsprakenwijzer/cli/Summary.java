package nl.afsprakenwijzer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.DutchNames;

/** What came out of a whole run, in a table that people can read. */
record Summary(Tally tally, Palette palette) {

  String text(int files) {
    StringBuilder out = new StringBuilder();
    out.append(palette.strong("Samenvatting")).append('\n');
    out.append("  ")
        .append(count(tally.commitments(), "afspraak", "afspraken"))
        .append(" beoordeeld in ")
        .append(count(files, "bestand", "bestanden"))
        .append(", ")
        .append(count(tally.others(), "ander stuk tekst", "andere stukken tekst"))
        .append(" niet.\n");
    if (tally.commitments() > 0) {
      appendTable(out);
    }
    return out.append("  ").append(findings()).append(".\n").toString();
  }

  static String initial(Criterion letter) {
    return DutchNames.of(letter).substring(0, 1).toUpperCase(Locale.ROOT);
  }

  static String words(Outcome outcome) {
    return DutchNames.of(outcome).replace('_', ' ');
  }

  private void appendTable(StringBuilder out) {
    out.append("\n  ").append(" ".repeat(14));
    for (Outcome outcome : Outcome.values()) {
      out.append(String.format("%17s", words(outcome)));
    }
    out.append('\n');
    for (Criterion letter : tally.letters()) {
      out.append(String.format("  %-14s", initial(letter) + " " + DutchNames.of(letter)));
      for (Outcome outcome : Outcome.values()) {
        out.append(palette.of(outcome, String.format("%17d", tally.of(letter, outcome))));
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private String findings() {
    return Arrays.stream(Severity.values()).map(this::findings).collect(Collectors.joining(", "));
  }

  private String findings(Severity severity) {
    return switch (severity) {
      case ERROR -> count(tally.of(severity), "fout", "fouten");
      case WARNING -> count(tally.of(severity), "waarschuwing", "waarschuwingen");
      case TIP -> count(tally.of(severity), "tip", "tips");
    };
  }

  private static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
