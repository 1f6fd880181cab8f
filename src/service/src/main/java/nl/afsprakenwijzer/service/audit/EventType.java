package nl.afsprakenwijzer.service.audit;

import java.util.Arrays;

/**
 * Everything that can be recorded. The catalogue for users is {@code docs/gebeurtenissen.md}; a
 * word that stands here does not change any more.
 */
public enum EventType {
  AUDIT_VERIFIED("audit.gecontroleerd", "Iemand liet de keten van auditregels narekenen."),
  ALLIANCE_ADDED("samenwerkingsverband.toegevoegd", "Er begon een samenwerkingsverband."),
  ALLIANCE_CHANGED("samenwerkingsverband.gewijzigd", "Een samenwerkingsverband veranderde."),
  MEMBER_ADDED("gebruiker.toegevoegd", "Iemand kreeg toegang voor een organisatie."),
  MEMBER_CHANGED("gebruiker.gewijzigd", "De rollen of het mandaat van iemand veranderden."),
  MEMBER_REMOVED("gebruiker.verwijderd", "Iemand verloor de toegang voor een organisatie."),
  PASSWORD_CHANGED("wachtwoord.gewijzigd", "Iemand koos een nieuw wachtwoord."),
  PERSON_ERASED("gebruiker.gewist", "De gegevens van een persoon zijn gewist."),
  SUBSCRIPTION_ADDED("abonnement.toegevoegd", "Een organisatie nam een abonnement."),
  SUBSCRIPTION_CHANGED("abonnement.gewijzigd", "Een abonnement veranderde."),
  SUBSCRIPTION_REMOVED("abonnement.opgezegd", "Een organisatie zei een abonnement op."),
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
