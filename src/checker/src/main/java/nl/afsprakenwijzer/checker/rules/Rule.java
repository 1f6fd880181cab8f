package nl.afsprakenwijzer.checker.rules;

import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;

/** A rule is a card and a pure function from what was read to what is found. */
public interface Rule {
  RuleCard card();

  /** What must be there for it to find anything. */
  default Occasion occasion() {
    return Occasion.CLAUSE;
  }

  /** Hands every finding to {@code found}, in reading order; looks at the facts only. */
  void check(ClauseReading clause, Consumer<Finding> found);
}
