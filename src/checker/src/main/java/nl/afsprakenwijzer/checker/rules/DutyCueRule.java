package nl.afsprakenwijzer.checker.rules;

/** A rule about a duty in which words stand to which rules listen. */
interface DutyCueRule extends ObligationRule {
  @Override
  default Need needs() {
    return Need.CUE;
  }
}
