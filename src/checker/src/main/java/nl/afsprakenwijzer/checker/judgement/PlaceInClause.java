package nl.afsprakenwijzer.checker.judgement;

import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * A stretch of one clause of an agreement.
 *
 * @param index the how-manieth clause, from 0
 */
public record PlaceInClause(int index, Clause clause, Span span) {

  /** The number of the clause, or its id when it has none. */
  public String label() {
    return clause.number().isEmpty() ? clause.id() : clause.number();
  }
}
