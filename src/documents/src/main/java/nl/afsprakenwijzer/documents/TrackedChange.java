package nl.afsprakenwijzer.documents;

/**
 * A piece of text that somebody put in or took out while changes were being tracked. The document
 * itself is read as if all changes were accepted.
 *
 * @param place of the paragraph, as the user calls it: "alinea 12"
 */
public record TrackedChange(Kind kind, String text, String place) {
  /** Which of the two it is; text that was moved is both. */
  public enum Kind {
    INSERTION,
    DELETION
  }
}
