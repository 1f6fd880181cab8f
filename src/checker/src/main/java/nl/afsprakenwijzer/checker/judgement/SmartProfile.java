package nl.afsprakenwijzer.checker.judgement;

import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** The five letters of one clause. */
public record SmartProfile(
    Verdict specific,
    Verdict measurable,
    Verdict acceptable,
    Verdict realistic,
    Verdict timeBound) {

  /** In the order of the word SMART. */
  public List<Verdict> verdicts() {
    return List.of(specific, measurable, acceptable, realistic, timeBound);
  }

  /**
   * The verdict on the letter of a criterion; empty for how well a text reads, which is no letter.
   */
  public Optional<Verdict> of(Criterion criterion) {
    return switch (criterion) {
      case SPECIFIC -> Optional.of(specific);
      case MEASURABLE -> Optional.of(measurable);
      case ACCEPTABLE -> Optional.of(acceptable);
      case REALISTIC -> Optional.of(realistic);
      case TIME_BOUND -> Optional.of(timeBound);
      case READABLE -> Optional.empty();
    };
  }
}
