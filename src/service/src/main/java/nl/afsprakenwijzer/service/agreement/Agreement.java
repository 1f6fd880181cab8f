package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.Term;

/** An agreement of equal parties. */
@Entity
@Table(name = "agreement")
class Agreement {
  @Id UUID id;
  @Version long version;
  String municipality;
  String municipalityCode;
  String title;
  LocalDate termFrom;
  LocalDate termTo;

  @Enumerated(EnumType.STRING)
  AgreementState state;

  /** Counts the texts that were or will be signed, from 1. */
  int edition;

  @Convert(converter = FrameJson.class)
  Frame frame;

  Instant createdAt;

  /** Empty until both days are known. */
  Optional<Term> term() {
    return termFrom == null || termTo == null
        ? Optional.empty()
        : Optional.of(new Term(termFrom, termTo));
  }
}
