package nl.afsprakenwijzer.documents;

/**
 * Where a stretch of a clause's text stands in the file, so that a remark can be put at the exact
 * words.
 *
 * @param begin UTF-16 offset in the text of the clause
 * @param end offset after the stretch; the file has the same characters, one for one
 * @param paragraph the how-manieth paragraph of the main part (every {@code w:p} or {@code text:p}
 *     counts, from 0), line of a text file, or page of a pdf
 * @param offset offset of the first character in that paragraph: text that the reader sees after
 *     accepting changes, where a tab, a break and a special hyphen count as one; in a pdf, in the
 *     lines of that page as they are read, one after the other
 */
public record Origin(int begin, int end, int paragraph, int offset) {
  Origin shifted(int by) {
    return by == 0 ? this : new Origin(begin + by, end + by, paragraph, offset);
  }
}
