package nl.afsprakenwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.PartyShare;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Edit;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.checker.rules.Slot;
import nl.afsprakenwijzer.checker.rules.Source;

/**
 * Judgements made by hand: what the writers make of them must not depend on what the checker thinks
 * today.
 */
final class Judged {
  static final String VAGUE = "Woonstede bouwt enkele woningen in 2026. 😀";

  static final RuleCard CARD =
      new RuleCard(
          "M1",
          Criterion.MEASURABLE,
          Severity.WARNING,
          "Een resultaat heeft een aantal",
          "Noem een aantal.",
          "Zonder aantal kan niemand zien of het gelukt is.",
          List.of(new Source("Handreiking prestatieafspraken", 2023, "bladzijde 12")),
          List.of("Woonstede bouwt «enkele» woningen."),
          List.of("Woonstede bouwt 30 woningen."));

  private Judged() {}

  /** An agreement of one commitment with a contradiction. */
  static AgreementJudgement whole() {
    Map<String, Integer> subjects = new LinkedHashMap<>();
    subjects.put("Nieuwbouw", 1);
    subjects.put("Betaalbaarheid", 0);
    return new AgreementJudgement(
        List.of(vague()),
        new AgreementProfile(
            Map.of(ObligationKind.RESULT, 1),
            List.of(new ThemeShare("Woningvoorraad", 1, subjects)),
            List.of(
                new PartyShare(
                    "Woonstede",
                    1,
                    3,
                    Map.of("Woningvoorraad", 1),
                    Map.of("Gemeente Houtdam", 1)))),
        List.of(contradiction()));
  }

  /** Two numbers for one thing, of which only one clause is shown. */
  static CoherenceFinding contradiction() {
    return new CoherenceFinding(
        CoherenceKind.CONTRADICTION,
        List.of(new PlaceInClause(0, vague().clause(), new Span(0, 9))),
        Optional.empty(),
        Optional.empty(),
        "Kies één getal.",
        "Bij twee getallen weet niemand welk telt.",
        new Source("Rekenkamer", 2022, ""));
  }

  /** A commitment of which the amount is vague. */
  static ClauseJudgement vague() {
    return new ClauseJudgement(
        new Clause(
            "k7", "3.2", VAGUE, List.of("Hoofdstuk 3 Wonen", "Nieuwbouw"), ActionFields.none()),
        ClauseKind.COMMITMENT,
        Optional.of(ObligationKind.RESULT),
        profile(Outcome.MET, Outcome.PARTLY),
        List.of(
            new Mention(MentionType.ACTOR, new Span(0, 9), "Woonstede", "", ""),
            new Mention(MentionType.TIME, new Span(32, 39), "in 2026", "2026", "")),
        List.of(
            new Finding(
                "M1",
                Criterion.MEASURABLE,
                Severity.WARNING,
                new Span(16, 31),
                Optional.of(Slot.AMOUNT),
                "Noem een aantal.",
                "Zonder aantal kan niemand zien of het gelukt is.",
                Optional.of(new Edit(VAGUE, 16, 22, "[aantal]")))));
  }

  /** A heading. */
  static ClauseJudgement other() {
    return new ClauseJudgement(
        new Clause("k8", "", "Begrippen", List.of(), ActionFields.none()),
        ClauseKind.OTHER,
        Optional.empty(),
        profile(Outcome.NOT_JUDGED, Outcome.NOT_JUDGED),
        List.of(),
        List.of());
  }

  private static SmartProfile profile(Outcome outcome, Outcome measurable) {
    Verdict rest = new Verdict(outcome, "", Optional.empty());
    Verdict unknown = new Verdict(Outcome.NOT_JUDGED, "", Optional.empty());
    return new SmartProfile(
        rest, new Verdict(measurable, "", Optional.empty()), rest, unknown, rest);
  }
}
