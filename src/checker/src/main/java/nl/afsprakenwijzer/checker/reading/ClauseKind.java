package nl.afsprakenwijzer.checker.reading;

/**
 * Whether somebody will do something (however weakly put), or the text is a heading, definition or
 * background.
 */
public enum ClauseKind {
  COMMITMENT,
  OTHER
}
