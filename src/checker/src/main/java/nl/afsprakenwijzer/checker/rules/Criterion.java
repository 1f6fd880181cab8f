package nl.afsprakenwijzer.checker.rules;

/** What a rule is about: one of the five letters of SMART, or how well the text reads. */
public enum Criterion {
  SPECIFIC,
  MEASURABLE,
  ACCEPTABLE,
  REALISTIC,
  TIME_BOUND,
  READABLE
}
