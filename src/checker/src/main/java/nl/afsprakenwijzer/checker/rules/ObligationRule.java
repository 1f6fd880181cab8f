package nl.afsprakenwijzer.checker.rules;

import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** A rule about the duty by which a clause is judged; silent where there is none. */
interface ObligationRule extends Rule {
  void check(Obligation duty, ClauseReading clause, Consumer<Finding> found);

  @Override
  default Occasion occasion() {
    return Occasion.OBLIGATION;
  }

  @Override
  default void check(ClauseReading clause, Consumer<Finding> found) {
    if (clause.main().isPresent()) {
      check(clause.main().get(), clause, found);
    }
  }
}
