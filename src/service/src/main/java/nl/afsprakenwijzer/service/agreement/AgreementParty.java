package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/** A chair at the table; an open one has no organisation yet. */
@Entity
@Table(name = "agreement_party")
class AgreementParty {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  UUID organisationId;

  @Enumerated(EnumType.STRING)
  PartyKind kind;

  String name;

  /** Other names in the text, each on a line. */
  String aliases;

  boolean signs;
  Instant joinedAt;

  List<String> aliasList() {
    return aliases.lines().toList();
  }

  Party toParty() {
    return new Party(name, kind, aliasList(), signs);
  }
}
