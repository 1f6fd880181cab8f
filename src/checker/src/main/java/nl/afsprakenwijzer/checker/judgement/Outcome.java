package nl.afsprakenwijzer.checker.judgement;

/** How a clause does on one letter. */
public enum Outcome {
  MET,
  PARTLY,
  UNMET,
  NOT_JUDGED
}
