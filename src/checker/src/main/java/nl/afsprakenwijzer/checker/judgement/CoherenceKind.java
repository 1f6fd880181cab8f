package nl.afsprakenwijzer.checker.judgement;

/** What can be amiss between the clauses of an agreement, or in the agreement as a whole. */
public enum CoherenceKind {
  /** Two clauses promise the same in other words. */
  DUPLICATE,
  /** Two clauses give different numbers for the same thing. */
  CONTRADICTION,
  /** Parts do not make up their total. */
  WRONG_SUM,
  /** The same homes are promised more than once. */
  COUNTED_TWICE,
  /** The same thing is counted in different units. */
  UNIT_CLASH,
  /** A date lies outside the term of the agreement. */
  OUTSIDE_TERM,
  /** A term is used otherwise than the agreement defines it. */
  OTHER_MEANING,
  /** An abbreviation is explained nowhere. */
  UNKNOWN_ABBREVIATION,
  /** A gap was left. */
  OPEN_SPOT,
  /** A party promises what another one decides. */
  OUTSIDE_COMPETENCE,
  /** A party signs but has nothing to do. */
  SIGNATORY_WITHOUT_DUTY,
  /** A duty waits for a party that promises nothing of the kind. */
  DEPENDENCY_WITHOUT_CLAUSE,
  /** Something is expected of somebody who is not at the table. */
  EXPECTED_OF_OUTSIDER,
  /** The vision names a target group that no clause is for. */
  GROUP_WITHOUT_CLAUSE,
  /** A vulnerable group gets homes and nobody promises guidance. */
  PLACEMENT_WITHOUT_GUIDANCE,
  /** People are to move and nobody says what their new rent will be. */
  MOVE_WITHOUT_AFFORDABILITY;

  /** Whether a clause cannot stand as it is: signing it would be signing a mistake. */
  public boolean isMistake() {
    return switch (this) {
      case CONTRADICTION, WRONG_SUM, OUTSIDE_TERM, OPEN_SPOT, OUTSIDE_COMPETENCE -> true;
      default -> false;
    };
  }
}
