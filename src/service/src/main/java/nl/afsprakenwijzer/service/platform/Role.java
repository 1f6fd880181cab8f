package nl.afsprakenwijzer.service.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do for an organisation; one person can have more than one role. */
public enum Role {
  /** Reads what the organisation may see. */
  LEZER,
  /** Writes, proposes and answers for the organisation. */
  REDACTEUR,
  /** Binds the organisation, within a mandate. */
  TEKENBEVOEGDE,
  /** Manages the people of the organisation and its own data. */
  BEHEERDER,
  /** Manages the installation: which organisations take part. */
  APPLICATIEBEHEERDER;

  /** The word for it in the API. */
  public String dutch() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String dutch) {
    return Arrays.stream(values()).filter(role -> role.dutch().equals(dutch)).findFirst();
  }
}
