package nl.afsprakenwijzer.service.audit;

import java.time.Instant;
import java.util.UUID;

/** A row of the chain for whoever is told about it. */
public record AuditEvent(
    long number,
    Instant happenedAt,
    String type,
    UUID organisationId,
    UUID agreementId,
    String subjectKind,
    UUID subjectId,
    Long versionAfter) {}
