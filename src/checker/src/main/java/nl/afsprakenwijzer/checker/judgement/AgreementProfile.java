package nl.afsprakenwijzer.checker.judgement;

import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.ObligationKind;

/**
 * What the commitments of an agreement are about and who makes them. Counts, never a grade.
 *
 * @param obligations how many commitments there are of every kind, also when it is 0
 * @param themes the three themes and the process, also the ones that no commitment is about
 * @param parties what every party takes upon itself, in the order of the agreement
 */
public record AgreementProfile(
    Map<ObligationKind, Integer> obligations, List<ThemeShare> themes, List<PartyShare> parties) {
  private static final AgreementProfile NONE = new AgreementProfile(Map.of(), List.of(), List.of());

  public AgreementProfile {
    themes = List.copyOf(themes);
    parties = List.copyOf(parties);
  }

  /** Nothing was counted. */
  public static AgreementProfile none() {
    return NONE;
  }
}
