package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last number that an agreement gave to a clause. */
@Entity
@Table(name = "clause_number")
class ClauseNumber {
  @Id UUID agreementId;
  int lastNumber;
}
