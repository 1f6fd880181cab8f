package nl.afsprakenwijzer.checker.evaluation;

import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Judge;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Mentions;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** What people found in a clause beside what the checker found. */
record JudgedClause(LabelledClause label, ClauseJudgement judgement) {

  static JudgedClause of(LabelledClause label, SmartChecker checker) {
    return new JudgedClause(label, checker.check(label.text()));
  }

  static JudgedClause of(LabelledClause label, Reader reader) {
    ClauseReading reading = reader.in(AgreementContext.none()).read(Clause.of(label.text()));
    return new JudgedClause(
        label,
        new ClauseJudgement(
            reading.clause(),
            reading.kind(),
            reading.main().map(Obligation::kind),
            Judge.profile(reading),
            Mentions.of(reading),
            List.of()));
  }

  /** What people say about the letter. */
  Outcome expected(Criterion letter) {
    return label.outcomes().get(letter);
  }

  /** What the checker says; a commitment that it takes for something else is not judged. */
  Outcome found(Criterion letter) {
    SmartProfile profile = judgement.profile();
    return switch (letter) {
      case SPECIFIC -> profile.specific().outcome();
      case MEASURABLE -> profile.measurable().outcome();
      case ACCEPTABLE -> profile.acceptable().outcome();
      case TIME_BOUND -> profile.timeBound().outcome();
      case REALISTIC, READABLE -> throw new IllegalArgumentException("no label for " + letter);
    };
  }
}
