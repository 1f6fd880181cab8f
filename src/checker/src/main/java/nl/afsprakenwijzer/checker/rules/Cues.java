package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Cue;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** Looks for the words to which rules listen. */
final class Cues {
  private Cues() {}

  /** Whether they stand anywhere in the clause. */
  static boolean has(ClauseReading clause, String code) {
    List<Cue> cues = clause.cues();
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** The first of them in the duty. */
  static Optional<Cue> in(Obligation duty, ClauseReading clause, String code) {
    List<Cue> cues = clause.cues();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.code().equals(code) && duty.span().contains(cue.span())) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
