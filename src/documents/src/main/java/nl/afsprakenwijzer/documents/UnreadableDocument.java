package nl.afsprakenwijzer.documents;

/**
 * A file that cannot be read. The message is Dutch and says what is wrong, where, and how to mend
 * it.
 */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;
  private final String place;
  private final boolean forNow;

  /**
   * @param message what is wrong and how to mend it, in Dutch, for the user
   * @param place the part, line or paragraph; empty when the whole file is meant
   */
  public UnreadableDocument(String message, String place) {
    this(message, place, false);
  }

  UnreadableDocument(String message, String place, boolean forNow) {
    super(message);
    this.place = place;
    this.forNow = forNow;
  }

  /** Whether the file itself may be good, and can be tried again later. */
  public boolean isForNow() {
    return forNow;
  }

  /** The part, line or paragraph that could not be read; empty when the whole file is meant. */
  public String place() {
    return place;
  }
}
