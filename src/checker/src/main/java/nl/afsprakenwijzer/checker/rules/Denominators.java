package nl.afsprakenwijzer.checker.rules;

import java.util.Locale;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** Percentages of which the words elsewhere in the clause say of what they are. */
final class Denominators {
  /** Words that point back at what was counted. */
  private static final AnyOf POINTING =
      AnyOf.of("waarvan ", "daarvan ", "hiervan ", "ervan ", "van deze ", "van die ");

  /** A change or a rate is always one of the same thing before. */
  private static final AnyOf RATES =
      AnyOf.of(
          "huurverhoging",
          "huurstijging",
          "huurverlaging",
          "inflatie",
          "rente",
          "indexering",
          "korting",
          "opslag",
          "stijging",
          "daling",
          "toename",
          "afname",
          "besparing",
          "btw");

  private Denominators() {}

  static boolean isKnown(Quantity share, ClauseReading clause) {
    String text = clause.clause().text().toLowerCase(Locale.ROOT);
    String before = text.substring(sentenceBegin(text, share.span().begin()), share.span().begin());
    return before.endsWith("met ")
        || before.strip().startsWith("van de ")
        || before.strip().startsWith("van het ")
        || before.strip().startsWith("van alle ")
        || POINTING.standsIn(before)
        || RATES.standsIn(before);
  }

  private static int sentenceBegin(String text, int from) {
    int begin = from;
    while (begin > 0 && ".!?\n;".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }
}
