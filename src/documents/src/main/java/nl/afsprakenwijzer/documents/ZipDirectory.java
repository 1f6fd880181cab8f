package nl.afsprakenwijzer.documents;

/** The directory at the end of a zip file, read only to see that the file is whole. */
final class ZipDirectory {
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private ZipDirectory() {}

  /** How many entries the file says it has; -1 when its end is missing. */
  static int entries(byte[] zip) {
    int first = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
    for (int at = zip.length - END_SIZE; at >= first; at--) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
        return (zip[at + 10] & 0xff) | (zip[at + 11] & 0xff) << 8;
      }
    }
    return -1;
  }
}
