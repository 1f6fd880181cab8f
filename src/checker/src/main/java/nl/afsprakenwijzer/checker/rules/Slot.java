package nl.afsprakenwijzer.checker.rules;

/** What a clause can lack; a rewrite leaves it open, it never invents it. */
public enum Slot {
  ACTOR,
  ACTION,
  OBJECT,
  AMOUNT,
  UNIT,
  DENOMINATOR,
  BASELINE,
  TIME,
  TARGET_GROUP,
  PLACE,
  CONDITION,
  SOURCE,
  DEFINITION
}
