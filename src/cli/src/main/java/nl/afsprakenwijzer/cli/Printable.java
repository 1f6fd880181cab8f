package nl.afsprakenwijzer.cli;

/** Text from a file made safe for a screen. */
final class Printable {
  private Printable() {}

  /**
   * The same text with a replacement for every character that would steer the terminal or turn the
   * reading direction: a document must not be able to hide or forge what people see. The length
   * stays the same.
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      safe.append(steers(character) ? replacement(character) : character);
    }
    return safe.toString();
  }

  private static boolean steers(char character) {
    return Character.isISOControl(character)
        || ('\u202A' <= character && character <= '\u202E')
        || ('\u2066' <= character && character <= '\u2069');
  }

  private static char replacement(char character) {
    return Character.isWhitespace(character) ? ' ' : '\uFFFD';
  }
}
