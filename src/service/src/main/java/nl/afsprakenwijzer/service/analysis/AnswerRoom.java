package nl.afsprakenwijzer.service.analysis;

import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.rules.Edit;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;

/**
 * How much one answer still holds. Who sends the most that may be sent, with a finding at every
 * third word, must not get a hundred times as much back: a few of such answers would fill the
 * memory.
 */
final class AnswerRoom {
  /** More than an agreement of 2,000 clauses needs. */
  static final int FINDINGS = 10_000;

  /** The characters of all texts that are written anew for one finding: as many as may be sent. */
  static final int REWRITTEN = 2 << 20;

  private int findings;
  private int rewritten;
  private boolean full;

  /** Whether one more finding fits; the first ones do. */
  boolean takes() {
    return findings++ < FINDINGS;
  }

  /** The text with the change of this finding alone, when there is one and it fits. */
  Optional<Rewrite> rewrite(Finding finding) {
    int length = finding.edit().map(Edit::text).map(String::length).orElse(0);
    if (length > Finding.LONGEST_REWRITTEN) {
      return Optional.empty();
    }
    if (rewritten + length > REWRITTEN) {
      full = true;
      return Optional.empty();
    }
    rewritten += length;
    return finding.rewrite();
  }

  /** What is not there, in a sentence; empty when everything is. */
  Optional<String> lacks() {
    if (findings > FINDINGS) {
      return Optional.of(
          String.format(
              Locale.forLanguageTag("nl"),
              "Er zijn %,d bevindingen. Hier staan de eerste %,d. Toets de tekst in delen om ze"
                  + " allemaal te zien.",
              findings,
              FINDINGS));
    }
    return full
        ? Optional.of(
            "Niet elke bevinding heeft een eigen voorstel, want dan werd het antwoord te groot."
                + " Toets de tekst in delen om ze allemaal te zien.")
        : Optional.empty();
  }
}
