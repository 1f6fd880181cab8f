package nl.afsprakenwijzer.checker.rules;

/** A rule about a duty in which words stand to which rules listen. */
interface ObligationCueRule extends ObligationRule {
  @Override
  default Occasion occasion() {
    return Occasion.CUE;
  }
}
