package nl.afsprakenwijzer.checker.rules;

/** A rule about a time of the duty by which a clause is judged. */
interface TimeRule extends ObligationRule {
  @Override
  default Occasion occasion() {
    return Occasion.TIME;
  }
}
