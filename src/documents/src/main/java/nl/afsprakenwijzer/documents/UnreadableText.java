package nl.afsprakenwijzer.documents;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds signs that nobody can read as they stand: half characters, control characters, and
 * characters that turn the reading direction, because those show something else than what is
 * judged.
 */
public final class UnreadableText {
  private UnreadableText() {}

  /** Says in Dutch which is the first one in a text, and where; empty when there is none. */
  public static Optional<String> firstSignIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isHighSurrogate(sign)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (kind(sign) != null) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "Teken %d (U+%04X) is %s. Haal het weg of typ de tekst opnieuw.",
                at + 1,
                (int) sign,
                kind(sign)));
      }
    }
    return Optional.empty();
  }

  private static String kind(char sign) {
    if (Character.isSurrogate(sign)) {
      return "een half teken";
    }
    if (sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069') {
      return "een onzichtbaar teken dat de leesrichting verandert";
    }
    boolean whitespace = sign == '\n' || sign == '\r' || sign == '\t';
    return Character.isISOControl(sign) && !whitespace ? "een stuurteken" : null;
  }
}
