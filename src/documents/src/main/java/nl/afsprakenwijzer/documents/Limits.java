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
  static final int TABLE_DEPTH = 10;

  private Limits() {}
}
