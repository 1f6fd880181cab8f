package nl.afsprakenwijzer.documents;

import java.util.Locale;
import java.util.Set;

/**
 * The number, letter or dot in front of a paragraph.
 *
 * @param printed as the reader sees it: {@code Artikel 3}, {@code 3.2}, {@code a.}; empty for a
 *     bullet
 * @param number without the word in front and the mark behind: {@code 3}, {@code 3.2}, {@code a}
 * @param series paragraphs with the same series stand at the same level of the same kind of list
 */
record Marker(Kind kind, String printed, String number, String series) {
  static final Marker NONE = new Marker(Kind.NONE, "", "", "");

  /**
   * What kind of list it makes; a labelled one has a word in front, such as "Artikel 3" or
   * "Afspraak 12".
   */
  enum Kind {
    NONE,
    BULLET,
    LETTERED,
    NUMBERED,
    LABELLED
  }

  static Marker bullet(String series) {
    return new Marker(Kind.BULLET, "", "", "bullet " + series);
  }

  /** A number as printed; its kind follows from what is printed. */
  static Marker printed(String printed, String series) {
    String number = printed.strip();
    int space = number.lastIndexOf(' ');
    boolean labelled = space > 0 && Character.isLetter(number.charAt(0));
    number = withoutMarks(number.substring(space + 1));
    if (number.isEmpty()) {
      return NONE;
    }
    return new Marker(kindOf(number, labelled), printed.strip(), number, series);
  }

  private static Kind kindOf(String number, boolean labelled) {
    if (labelled) {
      return Kind.LABELLED;
    }
    return Character.isDigit(number.charAt(0)) ? Kind.NUMBERED : Kind.LETTERED;
  }

  private static String withoutMarks(String number) {
    int begin = 0;
    int end = number.length();
    while (begin < end && !Character.isLetterOrDigit(number.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(number.charAt(end - 1))) {
      end--;
    }
    return number.substring(begin, end);
  }

  /** The same marker further from the margin, and so one of a list inside another. */
  Marker indented(int by) {
    String kindOfList = isBullet() ? "bullet" : series;
    return isPresent() ? new Marker(kind, printed, number, kindOfList + " " + by) : this;
  }

  boolean isPresent() {
    return kind != Kind.NONE;
  }

  /** Whether the word in front of the number is one of these, in whatever capitals. */
  boolean isLabelledAs(Set<String> words) {
    String word = printed.toLowerCase(Locale.ROOT).split("[ \\d]", 2)[0];
    return kind == Kind.LABELLED && words.contains(word);
  }

  boolean isBullet() {
    return kind == Kind.BULLET;
  }

  /**
   * Whether it prints a number of more than one part, such as 3.2, which only an article or a
   * clause carries.
   */
  boolean isCompound() {
    return kind == Kind.NUMBERED && number.indexOf('.') > 0;
  }
}
