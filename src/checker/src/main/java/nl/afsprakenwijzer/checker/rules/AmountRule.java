package nl.afsprakenwijzer.checker.rules;

/** A rule about an amount of the duty by which a clause is judged. */
interface AmountRule extends ObligationRule {
  @Override
  default Occasion occasion() {
    return Occasion.AMOUNT;
  }
}
