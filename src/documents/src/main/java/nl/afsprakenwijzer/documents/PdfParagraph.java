package nl.afsprakenwijzer.documents;

/**
 * A paragraph on its way, with the size of its letters.
 *
 * @param page from 0
 */
record PdfParagraph(Paragraph paragraph, int page, float size) {
  private static final float LARGE = 1.06f;
  private static final int LONGEST = 200;

  /** Whether it looks like a heading by its size. */
  boolean isLarge(float textSize) {
    return paragraph.role() == Paragraph.Role.TEXT
        && size > LARGE * textSize
        && paragraph.text().length() + paragraph.marker().printed().length() < LONGEST;
  }
}
