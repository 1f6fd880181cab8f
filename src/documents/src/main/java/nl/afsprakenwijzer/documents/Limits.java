package nl.afsprakenwijzer.documents;

/**
 * How much of a file is read at most; beyond these a file is refused, so that no file can fill the
 * memory or the clock.
 */
final class Limits {
  static final int FILE_BYTES = 10 * 1024 * 1024;
  static final int ENTRY_BYTES = 20_000_000;
  static final int INFLATED_BYTES = 40 * 1024 * 1024;
  static final int PARTS = 200;
  static final int PARAGRAPHS = 20_000;
  static final int LINES = 200_000;
  static final int CHARACTERS = 2_000_000;
  static final int XML_DEPTH = 200;
  static final int XML_ELEMENTS = 2_000_000;
  static final int TABLE_DEPTH = 10;

  /** Word itself allows no more. */
  static final int TABLE_COLUMNS = 63;

  static final int PAGES = 300;

  /** How long the process that opens a pdf may take; a slow machine can give it more. */
  static final int PDF_SECONDS = Integer.getInteger("afsprakenwijzer.pdf.seconden", 10);

  /** Lines that are drawn in a pdf; beyond these they are no longer looked at. */
  static final int RULES = 20_000;

  /** A page with more lines, or a grid with more cells, is a drawing and no table. */
  static final int TABLE_RULES = 2_000;

  static final int TABLE_CELLS = 5_000;

  /** Styles, lists, open fields and parties beyond these are no longer looked at. */
  static final int STYLES = 5_000;

  static final int STYLE_CHAIN = 20;
  static final int LISTS = 20_000;
  static final int OPEN_FIELDS = 50;
  static final int PARTIES = 50;
  static final int CHANGES = 2_000;

  /** A heading or a title is not longer than this; what is, is text. */
  static final int HEADING_CHARACTERS = 300;

  /** As much of a paragraph as is searched for parties, terms and dates. */
  static final int SEARCHED_CHARACTERS = 1_000;

  private Limits() {}
}
