package nl.afsprakenwijzer.checker.reading;

/**
 * What a party binds itself to: a result, an effort, a step with a product, or no more than an
 * intention.
 */
public enum ObligationKind {
  RESULT,
  EFFORT,
  PROCESS,
  INTENTION
}
