package nl.afsprakenwijzer.checker.rules;

import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Quantity;

/** The question whose answer would settle whether a duty can be done. */
final class Questions {
  private static final Set<String> VAGUE = Set.of("stuks", "minstens", "tussen", "hunnen", "ervan");

  private Questions() {}

  static String about(Obligation duty, boolean hasTarget, Evidence known) {
    if (duty.kind() == ObligationKind.INTENTION) {
      return "Wie heeft de tijd en het geld om hier een taak van te maken?";
    }
    if (duty.kind() == ObligationKind.PROCESS) {
      return "Wie heeft hier tijd voor, en hoeveel uur is er nodig?";
    }
    if (!hasTarget) {
      return "Om hoeveel gaat het, en wie heeft daar het geld en de mensen voor?";
    }
    if (known.budget().isPresent()) {
      return "Wat kost er één, zodat te zien is of het budget genoeg is?";
    }
    String what = what(duty);
    return what.isEmpty()
        ? "Kan de uitvoerder dit in deze tijd aan, en is het geld er?"
        : "Hoeveel " + what + " kan de uitvoerder in deze tijd aan, en is het geld er?";
  }

  private static String what(Obligation duty) {
    for (Quantity quantity : duty.quantities()) {
      if (quantity.unit().equals("count") && isPlural(quantity.counted())) {
        return quantity.counted();
      }
    }
    return "";
  }

  /** A noun of the text of which there can be more: no "minste", "van" or "stuks". */
  private static boolean isPlural(String counted) {
    boolean plural = counted.endsWith("en") || counted.endsWith("s") || counted.endsWith("eren");
    return plural && counted.length() > 4 && !VAGUE.contains(counted);
  }
}
