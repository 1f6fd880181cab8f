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

  /** Styles, lists, open fields and parties beyond these are no longer looked at. */
  static final int STYLES = 5_000;

  static final int STYLE_CHAIN = 20;
  static final int LISTS = 20_000;
  static final int OPEN_FIELDS = 50;
  static final int PARTIES = 50;

  /** A heading or a title is not longer than this; what is, is text. */
  static final int HEADING_CHARACTERS = 300;

  /** As much of a paragraph as is searched for parties, terms and dates. */
  static final int SEARCHED_CHARACTERS = 1_000;

  private Limits() {}
}
