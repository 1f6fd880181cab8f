package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Hedge;

/** What a party can do is turned into what it does. */
final class PermissionBecomesObligation implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A10",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Kunnen wordt doen",
          "\"{woord}\" geeft ruimte, maar belooft niets. Schrijf of de partij het doet, en wanneer niet.",
          "Wie iets kan of mag doen, mag het ook laten. De andere partij kan er dan niet op rekenen.",
          List.of(Sources.VNG, Sources.BALANCE),
          List.of(
              "Woonstede «kan» in 2027 tien woningen toewijzen aan statushouders.",
              "De gemeente «mag» in 2027 twee locaties voor flexwoningen aanwijzen."),
          List.of(
              "Woonstede wijst in 2027 tien woningen toe aan statushouders.",
              "Woonstede maakt in 2027 tien woningen zo dat bewoners er zelfstandig kunnen wonen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.PERMISSION;
  }
}
