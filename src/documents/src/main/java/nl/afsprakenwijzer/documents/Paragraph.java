package nl.afsprakenwijzer.documents;

/**
 * A paragraph as it prints.
 *
 * @param index the how-manieth paragraph or line of the file, from 0
 * @param level of the heading, 1 for the highest; 0 when it is no heading
 * @param bold whether all its words are bold
 * @param indented whether it stands away from the left margin
 */
record Paragraph(
    int index,
    HealedText words,
    Marker marker,
    Role role,
    int level,
    boolean bold,
    boolean indented)
    implements Block {

  /** What its style says about its place in the document. */
  enum Role {
    TEXT,
    /** The first paragraph of a clause that we wrote, whatever heading stands above it. */
    CLAUSE,
    /** A further paragraph of it. */
    CONTINUED,
    /** What stands beside it, such as who takes it on. */
    FIELD,
    TITLE,
    CONTENTS
  }

  /** A paragraph of running text or of a list, of which no more is known than its words. */
  static Paragraph of(int index, HealedText words, Marker marker) {
    return new Paragraph(index, words, marker, Role.TEXT, 0, false, false);
  }

  /** Whether it is text of the document, and no title or table of contents. */
  boolean isText() {
    return role != Role.TITLE && role != Role.CONTENTS;
  }

  String text() {
    return words.text();
  }

  /** As much of its text as is worth searching for a name or a date. */
  String opening() {
    return text().substring(0, Math.min(text().length(), Limits.SEARCHED_CHARACTERS));
  }

  /** Number and words, as printed. */
  String printed() {
    return (marker.printed() + " " + text()).strip();
  }

  /** The same paragraph with a number that was typed by hand taken off its words. */
  Paragraph withTypedMarker() {
    if (marker.isPresent() || role == Role.CONTINUED || role == Role.FIELD) {
      return this;
    }
    boolean heading = level > 0 || isShortLine() && (bold || Headings.isInCapitals(text()));
    return (heading ? TypedMarker.ofHeading(text()) : TypedMarker.of(text()))
        .map(
            typed ->
                new Paragraph(
                    index, words.from(typed.end()), typed.marker(), role, level, bold, indented))
        .orElse(this);
  }

  Paragraph asHeading(int newLevel) {
    return new Paragraph(index, words, marker, role, newLevel, bold, indented);
  }

  Paragraph asTitle() {
    return new Paragraph(index, words, marker, Role.TITLE, 0, bold, indented);
  }

  boolean endsWith(String marks) {
    return !text().isEmpty() && marks.indexOf(text().charAt(text().length() - 1)) >= 0;
  }

  /** Whether it could be a line above a piece of text: short, and not a sentence. */
  boolean isShortLine() {
    return !text().isEmpty()
        && text().length() <= 80
        && !endsWith(".:;,")
        && text().indexOf('\n') < 0;
  }
}
