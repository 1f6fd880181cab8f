package nl.afsprakenwijzer.documents;

import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * What a style or a paragraph itself says about how it stands in the document; null where it says
 * nothing, so that the style below it speaks.
 */
record ParagraphLook(
    Role role,
    Integer level,
    Integer list,
    Integer listLevel,
    String listStyle,
    Boolean indented,
    Boolean bold) {
  static final ParagraphLook NOTHING = new ParagraphLook(null, null, null, null, "", null, null);

  /** This look, with what it leaves open taken from another. */
  ParagraphLook over(ParagraphLook below) {
    boolean ownList = list != null;
    return new ParagraphLook(
        role == null ? below.role : role,
        level == null ? below.level : level,
        ownList ? list : below.list,
        listLevel == null ? below.listLevel : listLevel,
        ownList ? listStyle : below.listStyle,
        indented == null ? below.indented : indented,
        bold == null ? below.bold : bold);
  }

  /** 1 for the highest heading, 0 for text. */
  int headingLevel() {
    return level == null ? 0 : level;
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }

  boolean isIndented() {
    return Boolean.TRUE.equals(indented);
  }
}
