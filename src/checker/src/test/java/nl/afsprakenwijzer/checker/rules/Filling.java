package nl.afsprakenwijzer.checker.rules;

/** Fills the open slots of a rewrite, as people would. */
final class Filling {
  private Filling() {}

  static String fill(Rewrite rewrite) {
    StringBuilder text = new StringBuilder(rewrite.text());
    for (int at = rewrite.slots().size() - 1; at >= 0; at--) {
      OpenSlot slot = rewrite.slots().get(at);
      boolean capital = Character.isUpperCase(rewrite.text().charAt(slot.span().begin() + 1));
      String value = valueOf(slot);
      String words = capital ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value;
      text.replace(slot.span().begin(), slot.span().end(), words);
    }
    return text.toString();
  }

  /** Who a rule names as the one that decides, else what people would write. */
  private static String valueOf(OpenSlot slot) {
    return slot.slot() == Slot.ACTOR && !slot.suggestions().isEmpty()
        ? slot.suggestions().get(0)
        : value(SlotHint.named(slot.hint()).orElseThrow());
  }

  private static String value(SlotHint hint) {
    return switch (hint) {
      case DATE -> "31 december 2027";
      case TERM -> "6 weken";
      case HOW_OFTEN -> "elk kwartaal";
      case WHO, PARTY -> "de gemeente Voorbeeld";
      case PARTIES -> "de gemeente Voorbeeld en de corporatie";
      case ACTION -> "een wijkloket te openen";
      case THING -> "woningen";
      case PRODUCT -> "een rapport";
      case FILL_IN, NUMBER -> "12";
      case NUMBER_OF -> "12 woningen";
      case MONEY -> "40.000 euro";
      case WHOLE -> "de vrijkomende huurwoningen";
      case START -> "400 woningen in 2025";
      case GROUP -> "ouderen";
      case PLACE -> "wijk Noord";
      case CASES -> "alle gevallen";
      case NORM -> "WoonKeur";
      case RENT_CLASS -> "de aftoppingsgrens";
      case TOTAL_OR_YEARLY -> "in totaal";
      case NET_OR_GROSS -> "netto";
      case YEAR -> "2027";
      case HOURS -> "24 uur";
      case BUDGET -> "de begroting";
      case DOCUMENT -> "de Woonvisie 2026";
      case MEANING -> "regionale taakgroep uitstroom";
    };
  }
}
