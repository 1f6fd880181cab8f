package nl.afsprakenwijzer.documents;

/** Characters that a reader does not see, or sees as a plain space. */
final class OddCharacters {
  private OddCharacters() {}

  static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || c == '\t' || c == '\r' || c == '\u000B' || c == '\f';
  }

  /** Soft hyphens, zero-width characters, direction marks and control characters. */
  static boolean isHidden(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
