package nl.afsprakenwijzer.service.audit;

import java.util.Arrays;

/**
 * Everything that can be recorded. The catalogue for users is {@code docs/gebeurtenissen.md}; a
 * word that stands here does not change any more.
 */
public enum EventType {
  AUDIT_VERIFIED("audit.gecontroleerd", "Iemand liet de keten van auditregels narekenen."),
  ATTEMPT_REFUSED("poging.geweigerd", "Iemand probeerde iets wat niet mag."),
  LOGIN_FAILED("inloggen.mislukt", "Iemand probeerde in te loggen met verkeerde gegevens."),
  LOGIN_SUCCEEDED("inloggen.gelukt", "Iemand logde in."),
  ORGANISATION_ADDED("organisatie.toegevoegd", "Er kwam een organisatie bij."),
  ORGANISATION_CHANGED("organisatie.gewijzigd", "De gegevens van een organisatie veranderden.");

  private final String dutch;
  private final String meaning;

  EventType(String dutch, String meaning) {
    this.dutch = dutch;
    this.meaning = meaning;
  }

  /** The word for it in the API. */
  public String dutch() {
    return dutch;
  }

  /** What happened, in a Dutch sentence. */
  public String meaning() {
    return meaning;
  }

  static EventType of(String dutch) {
    return Arrays.stream(values())
        .filter(type -> type.dutch.equals(dutch))
        .findFirst()
        .orElseThrow();
  }
}
