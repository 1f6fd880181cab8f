package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Hedge;

/** An effort is named by its act. */
final class EffortBecomesAct implements HedgeRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A6",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Inspanning wordt een daad",
          "\"{woord}\" zegt niet hoeveel moeite genoeg is. Noem wat de partij in elk geval doet.",
          "Een inspanning is achteraf moeilijk te beoordelen. Een goede inspanningsafspraak noemt de "
              + "daad: \"spreekt uiterlijk 1 mei alle 40 bewoners\".",
          List.of(Sources.VNG, Sources.COMPLIANCE),
          List.of(
              "De gemeente «spant zich in» om in 2027 twee locaties voor flexwoningen te vinden.",
              "Woonstede «doet haar best» om 12 woningen per jaar te verhuren aan uitstromers."),
          List.of(
              "De gemeente spreekt uiterlijk 1 mei 2027 alle 40 bewoners van complex Lindenhof.",
              "Woonstede zet in 2027 een woonconsulent in voor 20 uur per week."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.EFFORT;
  }
}
