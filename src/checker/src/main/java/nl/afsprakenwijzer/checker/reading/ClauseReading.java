package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read in one clause.
 *
 * @param obligations the duties in reading order; empty for {@link ClauseKind#OTHER}
 * @param main the duty by which the clause is judged; empty when it is no commitment
 * @param facts all recognised facts in reading order, also those outside a duty
 * @param cues those of the facts that are words to which rules listen
 * @param found what stands outside the words of the clause but belongs to it
 */
public record ClauseReading(
    Clause clause,
    AgreementContext context,
    ClauseKind kind,
    List<Obligation> obligations,
    Optional<Obligation> main,
    List<Fact> facts,
    List<Cue> cues,
    Surroundings found) {
  public ClauseReading {
    obligations = List.copyOf(obligations);
    facts = List.copyOf(facts);
    cues = List.copyOf(cues);
  }

  /** The facts of one kind, in reading order. */
  public <F extends Fact> Stream<F> all(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Elements that were not in the words but in the heading, a column, a definition or the term of
   * the agreement.
   *
   * @param actor who does it, with the place it was found ("kolom Trekker: gemeente"); empty when
   *     not found
   * @param time when it is due, likewise
   * @param place where, likewise
   */
  public record Surroundings(
      Optional<String> actor, Optional<String> time, Optional<String> place) {
    public static Surroundings none() {
      return new Surroundings(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
