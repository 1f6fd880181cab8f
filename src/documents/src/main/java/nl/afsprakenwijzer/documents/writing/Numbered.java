package nl.afsprakenwijzer.documents.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading, taken apart so that Word can count it.
 *
 * @param label the word in front, with its space: "Artikel "; may be empty
 * @param before the number up to its last count: "1." of "1.2"; may be empty
 * @param last the last count
 * @param text the words behind
 */
record Numbered(String label, String before, int last, String text) {
  private static final Pattern HEADING =
      Pattern.compile(
          "((?:Hoofdstuk|Artikel|Afspraak|Thema|Deel|Paragraaf) )?((?:\\d{1,3}\\.)*)(\\d{1,3})"
              + " (\\P{Ll}.*)");
  private static final Pattern CLAUSE = Pattern.compile("((?:\\d{1,3}\\.)*)(\\d{1,3})");

  /** A heading with its number; null when it has none that counts. */
  static Numbered heading(String heading) {
    Matcher found = HEADING.matcher(heading);
    return found.matches()
        ? new Numbered(
            found.group(1) == null ? "" : found.group(1),
            found.group(2),
            Integer.parseInt(found.group(3)),
            found.group(4))
        : null;
  }

  /** The number of a clause; null when it is none that counts. */
  static Numbered clause(String number) {
    Matcher found = CLAUSE.matcher(number);
    return found.matches()
        ? new Numbered("", found.group(1), Integer.parseInt(found.group(2)), "")
        : null;
  }

  /** Without the label: "1.2". */
  String number() {
    return before + last;
  }
}
