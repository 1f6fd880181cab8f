package nl.afsprakenwijzer.service.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/** An organisation that takes part. */
@Entity
@Table(name = "organisation")
class Organisation {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  PartyKind kind;

  String name;
  String kvkNumber;
  String oin;
  String municipalityCode;
  Integer municipalityCodeYear;

  @Column(name = "l_number")
  String lNumber;

  Instant createdAt;
}
