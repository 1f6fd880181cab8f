package nl.afsprakenwijzer.checker.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gaps that a rewrite can leave open, with the words that stand between the brackets. */
enum SlotHint {
  DATE("datum", Slot.TIME),
  TERM("termijn", Slot.TIME),
  HOW_OFTEN("hoe vaak", Slot.TIME),
  WHO("wie", Slot.ACTOR),
  PARTY("welke partij", Slot.ACTOR),
  PARTIES("welke partijen", Slot.ACTOR),
  ACTION("concrete actie", Slot.ACTION),
  THING("wat", Slot.OBJECT),
  PRODUCT("rapport of besluit", Slot.OBJECT),
  FILL_IN("in te vullen", Slot.OBJECT),
  NUMBER("aantal", Slot.AMOUNT),
  NUMBER_OF("aantal en wat", Slot.AMOUNT),
  MONEY("bedrag", Slot.AMOUNT),
  WHOLE("welk geheel", Slot.DENOMINATOR),
  START("beginstand", Slot.BASELINE),
  GROUP("welke doelgroep", Slot.TARGET_GROUP),
  PLACE("welke plaats", Slot.PLACE),
  CASES("welke gevallen", Slot.CONDITION),
  NORM("welke norm", Slot.DEFINITION),
  MEANING("betekenis", Slot.DEFINITION),
  RENT_CLASS("welke huurgrens", Slot.DEFINITION),
  TOTAL_OR_YEARLY("in totaal of per jaar", Slot.UNIT),
  NET_OR_GROSS("netto of bruto", Slot.UNIT),
  YEAR("jaar", Slot.TIME),
  HOURS("aantal uur", Slot.AMOUNT),
  BUDGET("welk budget", Slot.SOURCE),
  DOCUMENT("welk stuk", Slot.SOURCE);

  private static final Map<String, SlotHint> BY_WORDS =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(SlotHint::words, hint -> hint));

  private final String words;
  private final Slot slot;

  SlotHint(String words, Slot slot) {
    this.words = words;
    this.slot = slot;
  }

  String words() {
    return words;
  }

  Slot slot() {
    return slot;
  }

  /** Whether the usual dates or measures fit here: a date is no term, a sum of money no measure. */
  boolean takesSuggestions() {
    return switch (slot) {
      case TIME -> this == DATE;
      case AMOUNT -> this == NUMBER || this == NUMBER_OF;
      default -> true;
    };
  }

  /**
   * The gap with these words between its brackets; a capital at the start of a sentence does not
   * matter.
   */
  static Optional<SlotHint> named(String words) {
    return Optional.ofNullable(BY_WORDS.get(words.toLowerCase(Locale.ROOT)));
  }

  /** The first gap in a text. */
  static Optional<SlotHint> first(String text) {
    int open = text.indexOf('[');
    int close = text.indexOf(']', open + 1);
    return open < 0 || close < 0 ? Optional.empty() : named(text.substring(open + 1, close));
  }
}
