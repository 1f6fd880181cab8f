package nl.afsprakenwijzer.service.signing;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.service.agreement.AgreedTexts;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.party.Parties;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Hash;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * Signing: who just proved who they are, and has a mandate, signs the hash of the text that they
 * read. The last signature brings the agreement to its next state, in the same transaction.
 */
@Singleton
class Signing {
  /** How long ago somebody may have logged in to sign. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Bearer bearer;
  private final HttpHeaders headers;
  private final Parties parties;
  private final AgreedTexts texts;
  private final Settlements settlements;

  Signing(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Bearer bearer,
      HttpHeaders headers,
      Parties parties,
      AgreedTexts texts,
      Settlements settlements) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.bearer = bearer;
    this.headers = headers;
    this.parties = parties;
    this.texts = texts;
    this.settlements = settlements;
  }

  SettlementView sign(UUID agreement, SignatureInput input) {
    texts.requireSeatToChange(agreement);
    Settlement settlement = settlements.open(agreement).orElseThrow(Refused::absent);
    requireSameText(agreement, settlement, input.vingerafdruk());
    List<AgreedTexts.Signer> signers = texts.signers(agreement);
    AgreedTexts.Signer own =
        signers.stream()
            .filter(signer -> signer.organisationId().equals(acting.organisationId()))
            .findFirst()
            .orElseThrow(
                () -> Refused.conflict("Uw organisatie zit aan tafel, maar tekent niet mee."));
    List<Signature> under = settlements.signatures(settlement.id);
    if (under.stream().anyMatch(one -> one.chairId.equals(own.chairId()))) {
      throw Refused.conflict("Uw organisatie heeft deze tekst al ondertekend.");
    }
    add(settlement, own);
    if (under.size() + 1 == signers.size()) {
      settlement.state = Settlement.SIGNED;
      settlement.signedAt = settlements.now();
      entities.flush();
      audit.record(
          EventType.AGREEMENT_SIGNED, settlements.subject(settlement).with(settlement.hash));
      texts.signed(agreement);
    }
    return settlements.view(settlement);
  }

  private void requireSameText(UUID agreement, Settlement settlement, String hash) {
    if (!settlement.hash.equals(hash)) {
      throw Refused.conflict(
          "Deze vingerafdruk hoort bij een andere tekst. Lees de tekst die er nu ligt.");
    }
    if (!Hash.of(texts.of(agreement).written()).equals(hash)) {
      throw Refused.conflict(
          "De afspraken zijn niet meer gelijk aan de vastgestelde tekst. Stel haar opnieuw vast.");
    }
  }

  private void add(Settlement settlement, AgreedTexts.Signer own) {
    Signature signature = new Signature();
    signature.id = UUID.randomUUID();
    signature.settlementId = settlement.id;
    signature.chairId = own.chairId();
    signature.organisationId = acting.organisationId();
    signature.personId = acting.personId();
    signature.partyName = own.name();
    signature.signedAt = settlements.now();
    signature.mandate = mandate(signature.signedAt);
    signature.hash = settlement.hash;
    signature.authenticatedAt = freshLogin(signature.signedAt);
    entities.persist(signature);
    audit.record(
        EventType.SIGNATURE_GIVEN,
        Subject.of("ondertekening", signature.id, acting.organisationId())
            .atTable(settlement.agreementId)
            .made(0)
            .with(settlement.hash));
  }

  private String mandate(Instant now) {
    return parties
        .mandate(acting.personId(), acting.organisationId(), DutchTime.dayOf(now))
        .orElseThrow(
            () ->
                new Refused(
                        403,
                        "U hebt geen mandaat dat nu geldt. Vraag de beheerder van uw organisatie.",
                        List.of())
                    .denied());
  }

  private Instant freshLogin(Instant now) {
    Instant proved =
        bearer
            .provedAt(headers)
            .orElseThrow(
                () ->
                    new Refused(
                            403,
                            "Uw inlogdienst zegt niet wanneer u inlogde. Vraag de beheerder om"
                                + " auth_time in het token.",
                            List.of())
                        .denied());
    if (proved.plus(FRESH).isBefore(now)) {
      throw new Refused(
              403,
              "U logde meer dan vijf minuten geleden in. Log opnieuw in en teken dan.",
              List.of())
          .denied();
    }
    return proved;
  }
}
