package nl.afsprakenwijzer.documents;

import java.util.Set;

/** Words that were cut in two at the end of a line. */
final class Hyphenation {
  /** After these the hyphen stands for a word that is left out: "huur- en koopwoningen". */
  private static final Set<String> AFTER_ELLIPSIS =
      Set.of("en", "of", "tot", "dan", "als", "naar", "maar", "noch", "resp");

  private Hyphenation() {}

  /** Whether a word goes on from a line that ends in a hyphen to the next. */
  static boolean cuts(CharSequence line, CharSequence next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLowerCase(line.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && !AFTER_ELLIPSIS.contains(firstWord(next));
  }

  private static String firstWord(CharSequence text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(0, end).toString();
  }
}
