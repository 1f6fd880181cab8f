package nl.afsprakenwijzer.service.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three questions that come first. They warn and record; they never block. */
enum EntryQuestion {
  TAFEL("Wie zit aan tafel, en wie ontbreekt nog?"),
  VISIE("Welke visie geeft richting aan deze afspraken?"),
  VRAAG("Wat is de vraag achter deze afspraken?");

  private final String words;

  EntryQuestion(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  String dutch() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<EntryQuestion> of(String dutch) {
    return Arrays.stream(values()).filter(one -> one.dutch().equals(dutch)).findFirst();
  }
}
