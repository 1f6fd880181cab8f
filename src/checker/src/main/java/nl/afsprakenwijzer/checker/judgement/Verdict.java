package nl.afsprakenwijzer.checker.judgement;

import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * The outcome on one letter and what it rests on.
 *
 * @param reason in plain Dutch; names the heading, column or definition when the evidence stands
 *     outside the clause
 * @param place the words in the clause it rests on, when they stand there
 * @param question what to find out when it could not be judged; empty when nothing would settle it
 */
public record Verdict(
    Outcome outcome, String reason, Optional<Span> place, Optional<String> question) {
  public Verdict(Outcome outcome, String reason, Optional<Span> place) {
    this(outcome, reason, place, Optional.empty());
  }

  /** This verdict with one more sentence in its reason. */
  Verdict saying(String sentence) {
    return new Verdict(outcome, reason + " " + sentence, place, question);
  }
}
