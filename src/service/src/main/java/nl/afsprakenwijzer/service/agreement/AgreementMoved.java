package nl.afsprakenwijzer.service.agreement;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired within the transaction that brings an agreement to another state.
 *
 * @param edition the one it is at after the move
 * @param reopenedAt since when a signed text was open for changes; null when it was not
 */
public record AgreementMoved(
    UUID agreementId, int edition, AgreementState from, AgreementState to, Instant reopenedAt) {
  /** Whether the parties gave up changing a signed text: it then is again what they signed. */
  public boolean isBackToSigned() {
    return from == AgreementState.IN_ONDERHANDELING && to == AgreementState.ONDERTEKEND;
  }
}
