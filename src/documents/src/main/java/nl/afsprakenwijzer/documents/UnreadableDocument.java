package nl.afsprakenwijzer.documents;

/**
 * A file that cannot be read. The message is Dutch and says what is wrong, where, and how to mend
 * it.
 */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;
  private final String place;

  /**
   * @param message what is wrong and how to mend it, in Dutch, for the user
   * @param place the part, line or paragraph; empty when the whole file is meant
   */
  public UnreadableDocument(String message, String place) {
    super(message);
    this.place = place;
  }

  /** The part, line or paragraph that could not be read; empty when the whole file is meant. */
  public String place() {
    return place;
  }
}
