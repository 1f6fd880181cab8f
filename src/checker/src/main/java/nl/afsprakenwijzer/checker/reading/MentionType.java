package nl.afsprakenwijzer.checker.reading;

/** What a stretch of a clause names. */
public enum MentionType {
  ACTOR,
  QUANTITY,
  TIME,
  TARGET_GROUP,
  LOCATION,
  HEDGE
}
