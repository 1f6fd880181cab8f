package nl.afsprakenwijzer.checker.rules;

/** A rule about words to which rules listen, anywhere in a clause. */
interface CueRule extends Rule {
  @Override
  default Occasion occasion() {
    return Occasion.CUE;
  }
}
