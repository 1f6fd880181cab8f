package nl.afsprakenwijzer.service.analysis;

import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;

/** Something about each of the five letters, in the order of the word SMART. */
public record Letters<T>(T specifiek, T meetbaar, T acceptabel, T realistisch, T tijdgebonden) {

  /** Asks the same of each letter; the question gets the way to that letter's verdict. */
  static <T> Letters<T> each(Function<Function<SmartProfile, Verdict>, T> question) {
    return new Letters<>(
        question.apply(SmartProfile::specific),
        question.apply(SmartProfile::measurable),
        question.apply(SmartProfile::acceptable),
        question.apply(SmartProfile::realistic),
        question.apply(SmartProfile::timeBound));
  }
}
