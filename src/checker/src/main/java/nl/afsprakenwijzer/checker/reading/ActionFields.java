package nl.afsprakenwijzer.checker.reading;

/**
 * The columns that an action table gives beside the words of the clause; empty where the table has
 * none.
 *
 * @param lead who draws it ("Trekker")
 * @param planning when ("Planning")
 * @param indicator what is measured ("Indicator")
 */
public record ActionFields(String lead, String planning, String indicator) {
  private static final ActionFields NONE = new ActionFields("", "", "");

  /** A clause that does not stand in an action table. */
  public static ActionFields none() {
    return NONE;
  }
}
