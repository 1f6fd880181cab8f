package nl.afsprakenwijzer.service.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.AuditEvent;

/** What happened, as the Dutch government writes it: CloudEvents 1.0 with the NL GOV profile. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String sequence,
    String sequencetype,
    Data data) {
  static final String MEDIA_TYPE = "application/cloudevents+json";

  /** Names no people: whoever wants to know more asks the API, with the rights to do so. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      String soortOnderwerp,
      UUID onderwerp,
      UUID prestatieafspraken,
      UUID organisatie,
      Long versieNa) {}

  /** The row of the audit chain lasts, so its number is the id. */
  static CloudEvent of(AuditEvent event, String source) {
    String number = Long.toString(event.number());
    return new CloudEvent(
        "1.0",
        number,
        source,
        "nl.afsprakenwijzer." + event.type(),
        event.subjectId() == null ? null : event.subjectId().toString(),
        event.happenedAt(),
        "application/json",
        number,
        "Integer",
        new Data(
            event.subjectKind(),
            event.subjectId(),
            event.agreementId(),
            event.organisationId(),
            event.versionAfter()));
  }
}
