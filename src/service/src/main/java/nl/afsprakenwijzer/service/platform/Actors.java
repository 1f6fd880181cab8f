package nl.afsprakenwijzer.service.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows who may act for which organisation; the slice with the people answers it. */
public interface Actors {
  /**
   * Finds the actor behind a token.
   *
   * @param issuer who gave the token; {@link Bearer#LOCAL} for our own
   * @param subject whom the issuer means: for our own tokens the id of the person
   * @param issuedAt when the token was given
   * @param organisation for which organisation the person wants to act; may be empty when there is
   *     only one
   * @throws Refused when there is no such person, or the organisation is not clear
   */
  Actor find(String issuer, String subject, Instant issuedAt, Optional<UUID> organisation);
}
