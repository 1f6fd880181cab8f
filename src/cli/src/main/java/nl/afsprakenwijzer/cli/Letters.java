package nl.afsprakenwijzer.cli;

import java.util.EnumMap;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** The five letters of a profile in the order of the word SMART. */
final class Letters {
  private Letters() {}

  static Map<Criterion, Verdict> of(SmartProfile profile) {
    Map<Criterion, Verdict> letters = new EnumMap<>(Criterion.class);
    letters.put(Criterion.SPECIFIC, profile.specific());
    letters.put(Criterion.MEASURABLE, profile.measurable());
    letters.put(Criterion.ACCEPTABLE, profile.acceptable());
    letters.put(Criterion.REALISTIC, profile.realistic());
    letters.put(Criterion.TIME_BOUND, profile.timeBound());
    return letters;
  }
}
