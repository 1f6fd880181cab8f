package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/**
 * One clause as it stands in an agreement: the text to judge and what stands around it.
 *
 * @param id the caller's own id, returned as it came; may be empty
 * @param number as printed ("3.2"); empty when it has none
 * @param text at most {@link #MAX_CHARACTERS} UTF-16 code units
 * @param headings the path of headings above it, outermost first
 * @param evidence what people know about it that the words do not tell
 * @param open why and until when the parties leave it open on purpose; empty when they do not
 * @throws IllegalArgumentException with a Dutch message when the text is longer
 */
public record Clause(
    String id,
    String number,
    String text,
    List<String> headings,
    ActionFields fields,
    Evidence evidence,
    Optional<DeliberatelyOpen> open) {
  public static final int MAX_CHARACTERS = 20_000;

  public Clause {
    headings = List.copyOf(headings);
    if (text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "De tekst heeft "
              + text.length()
              + " tekens; een afspraak mag er hoogstens "
              + MAX_CHARACTERS
              + " hebben. Splits de tekst.");
    }
  }

  /** A clause that is not left open on purpose. */
  public Clause(
      String id,
      String number,
      String text,
      List<String> headings,
      ActionFields fields,
      Evidence evidence) {
    this(id, number, text, headings, fields, evidence, Optional.empty());
  }

  /** This clause, left open on purpose. */
  public Clause leftOpen(DeliberatelyOpen reason) {
    return new Clause(id, number, text, headings, fields, evidence, Optional.of(reason));
  }

  /** A clause about which no evidence is known. */
  public Clause(String id, String number, String text, List<String> headings, ActionFields fields) {
    this(id, number, text, headings, fields, Evidence.none());
  }

  /** A clause of which nothing but the words is known. */
  public static Clause of(String text) {
    return new Clause("", "", text, List.of(), ActionFields.none());
  }
}
