package nl.afsprakenwijzer.service.analysis;

import static nl.afsprakenwijzer.checker.judgement.Outcome.MET;
import static nl.afsprakenwijzer.checker.judgement.Outcome.NOT_JUDGED;
import static nl.afsprakenwijzer.checker.judgement.Outcome.PARTLY;
import static nl.afsprakenwijzer.checker.judgement.Outcome.UNMET;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Edit;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.checker.rules.Source;

/**
 * An agreement judged by hand: a definition, a good clause and a vague one whose places overlap. It
 * shows what the page does with a judgement, whatever the rules of today say.
 */
final class SampleJudgement {
  private static final List<String> HEADINGS = List.of("Hoofdstuk 2 Voorraad", "Artikel 3 Ouderen");
  private static final String DEFINITION = "Nultredenwoning: een woning zonder trappen.";
  private static final String GOOD =
      "Woonstede maakt uiterlijk 31 december 2027 in de wijk Noord 60 woningen geschikt.";
  private static final String VAGUE =
      "Partijen streven naar voldoende <geschikte> woningen voor ouderen.";

  private SampleJudgement() {}

  static AnalysisView view() {
    return AnalysisView.of(judged());
  }

  static Judged judged() {
    return new Judged(
        "Woonafspraken & zorg",
        AgreementContext.none(),
        new AgreementJudgement(
            List.of(definition(), good(), vague()),
            AgreementProfile.none(),
            List.of(contradiction())),
        "2026.1");
  }

  private static CoherenceFinding contradiction() {
    return new CoherenceFinding(
        CoherenceKind.CONTRADICTION,
        List.of(
            new PlaceInClause(1, good().clause(), new Span(0, 9)),
            new PlaceInClause(2, vague().clause(), new Span(0, 8))),
        Optional.empty(),
        Optional.empty(),
        "Kies één getal.",
        "Bij twee getallen weet niemand welk telt.",
        new Source("Rekenkamer", 2022, ""));
  }

  private static ClauseJudgement definition() {
    return new ClauseJudgement(
        clause("1", "", DEFINITION),
        ClauseKind.OTHER,
        Optional.empty(),
        profile(NOT_JUDGED, NOT_JUDGED, NOT_JUDGED, NOT_JUDGED),
        List.of(),
        List.of());
  }

  private static ClauseJudgement good() {
    return new ClauseJudgement(
        clause("2", "3.1", GOOD),
        ClauseKind.COMMITMENT,
        Optional.of(ObligationKind.RESULT),
        profile(MET, MET, MET, MET),
        List.of(
            mention(GOOD, MentionType.ACTOR, "Woonstede", "", ""),
            mention(GOOD, MentionType.TIME, "uiterlijk 31 december 2027", "2027-12-31", ""),
            mention(GOOD, MentionType.LOCATION, "de wijk Noord", "", ""),
            mention(GOOD, MentionType.QUANTITY, "60 woningen", "60", "count")),
        List.of());
  }

  private static ClauseJudgement vague() {
    return new ClauseJudgement(
        clause("3", "3.2", VAGUE),
        ClauseKind.COMMITMENT,
        Optional.of(ObligationKind.INTENTION),
        profile(UNMET, PARTLY, UNMET, UNMET),
        List.of(
            mention(VAGUE, MentionType.HEDGE, "streven naar", "", ""),
            mention(VAGUE, MentionType.HEDGE, "voldoende", "", ""),
            mention(VAGUE, MentionType.TARGET_GROUP, "ouderen", "", "")),
        List.of(
            finding(
                "S1",
                Criterion.SPECIFIC,
                Severity.ERROR,
                "Partijen",
                "Noem wie dit doet.",
                Optional.empty()),
            finding(
                "L1",
                Criterion.READABLE,
                Severity.WARNING,
                "streven naar voldoende",
                "Schrijf wat er gebeurt.",
                Optional.of(
                    new Edit(
                        VAGUE,
                        0,
                        VAGUE.indexOf(" <geschikte>"),
                        "[Wie] maakt uiterlijk [datum] [aantal]")))));
  }

  private static Clause clause(String id, String number, String text) {
    return new Clause(id, number, text, HEADINGS, ActionFields.none());
  }

  private static SmartProfile profile(
      Outcome specific, Outcome measurable, Outcome acceptable, Outcome timeBound) {
    return new SmartProfile(
        verdict(specific),
        verdict(measurable),
        verdict(acceptable),
        new Verdict(NOT_JUDGED, "Dat blijkt niet uit de tekst.", Optional.empty()),
        verdict(timeBound));
  }

  private static Verdict verdict(Outcome outcome) {
    return outcome == UNMET
        ? new Verdict(UNMET, "Dit staat er niet.", Optional.of(new Span(0, 8)))
        : new Verdict(outcome, "Dit staat er.", Optional.empty());
  }

  private static Mention mention(
      String text, MentionType type, String words, String value, String unit) {
    return new Mention(type, span(text, words), words, value, unit);
  }

  private static Finding finding(
      String rule,
      Criterion criterion,
      Severity severity,
      String words,
      String message,
      Optional<Edit> edit) {
    String why = "Anders weet niemand wie hij kan aanspreken.";
    return new Finding(
        rule, criterion, severity, span(VAGUE, words), Optional.empty(), message, why, edit);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
