package nl.afsprakenwijzer.service.analysis;

import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about each of the five letters, in the order of the word SMART. */
public record Letters<T>(
    @Schema(description = "S: is duidelijk wie wat doet?") T specifiek,
    @Schema(description = "M: kan een buitenstaander later ja of nee zeggen?") T meetbaar,
    @Schema(description = "A: is het echt beloofd, door wie het kan beloven?") T acceptabel,
    @Schema(description = "R: is het haalbaar? Dat staat niet in de tekst alleen.") T realistisch,
    @Schema(description = "T: is duidelijk wanneer het klaar is?") T tijdgebonden) {

  /** Asks the same of each letter; the question gets the way to that letter's verdict. */
  static <T> Letters<T> each(Function<Function<SmartProfile, Verdict>, T> question) {
    return new Letters<>(
        question.apply(SmartProfile::specific),
        question.apply(SmartProfile::measurable),
        question.apply(SmartProfile::acceptable),
        question.apply(SmartProfile::realistic),
        question.apply(SmartProfile::timeBound));
  }

  <U> Letters<U> map(Function<T, U> change) {
    return new Letters<>(
        change.apply(specifiek),
        change.apply(meetbaar),
        change.apply(acceptabel),
        change.apply(realistisch),
        change.apply(tijdgebonden));
  }
}
