package nl.afsprakenwijzer.service.agreement;

import java.util.UUID;

/**
 * Fired within the transaction that brings an agreement to another state.
 *
 * @param edition the one it is at after the move
 */
public record AgreementMoved(
    UUID agreementId, int edition, AgreementState from, AgreementState to) {}
