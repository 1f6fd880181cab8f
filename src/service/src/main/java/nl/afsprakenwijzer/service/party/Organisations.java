package nl.afsprakenwijzer.service.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Slice;

/** The organisations that take part. Their names are no secret among people who log in. */
@Singleton
class Organisations {
  private static final Listing<Organisation> LISTING =
      new Listing<>(Organisation.class, organisation -> organisation.id)
          .sortable("naam", "e.name", String.class, organisation -> organisation.name);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Merging merging;
  private final Clock clock;

  Organisations(
      EntityManager entities, ActingParty acting, Audit audit, Merging merging, Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.merging = merging;
    this.clock = clock;
  }

  Slice<Organisation> list(PageRequest page, String kind) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    if (kind != null) {
      parameters.put("kind", kind(kind));
    }
    return LISTING.fetch(entities, page, kind == null ? "1 = 1" : "e.kind = :kind", parameters);
  }

  Organisation get(UUID id) {
    Organisation found = entities.find(Organisation.class, id);
    if (found == null) {
      throw Refused.absent();
    }
    return found;
  }

  Organisation add(OrganisationInput input) {
    Organisation organisation = new Organisation();
    organisation.id = UUID.randomUUID();
    organisation.createdAt = clock.instant();
    fill(organisation, input);
    entities.persist(organisation);
    audit.record(EventType.ORGANISATION_ADDED, subject(organisation).made(organisation.version));
    return organisation;
  }

  Organisation change(UUID id, MergePatch patch) {
    Organisation organisation = get(id);
    acting.check(relation(organisation));
    long before = organisation.version;
    fill(
        organisation,
        merging.apply(
            patch, OrganisationView.of(organisation), OrganisationInput.of(organisation)));
    entities.flush();
    audit.record(
        EventType.ORGANISATION_CHANGED,
        subject(organisation).changed(before, organisation.version));
    return organisation;
  }

  private Relation relation(Organisation organisation) {
    return organisation.id.equals(acting.organisationId()) ? Relation.EIGEN : Relation.VREEMD;
  }

  private static Subject subject(Organisation organisation) {
    return Subject.of("organisatie", organisation.id, organisation.id)
        .with(OrganisationInput.of(organisation));
  }

  private static void fill(Organisation organisation, OrganisationInput input) {
    organisation.kind = kind(input.soort());
    organisation.name = input.naam().strip();
    organisation.kvkNumber = input.kvkNummer();
    organisation.oin = input.oin();
    organisation.municipalityCode = input.gemeentecode();
    organisation.municipalityCodeYear = input.gemeentecodeJaar();
    organisation.lNumber = input.lNummer();
  }

  private static PartyKind kind(String dutch) {
    return DutchNames.partyKind(dutch)
        .orElseThrow(
            () ->
                Refused.field(
                    "soort", "Deze soort kennen we niet. Kijk in /v1/openapi.json welke er zijn."));
  }
}
