package nl.afsprakenwijzer.service.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody who logs in. Name and e-mail can be erased; the id stays, and says nothing. */
@Entity
@Table(name = "person")
class Person {
  @Id UUID id;
  @Version long version;
  String name;
  String email;
  String passwordHash;
  String tokenIssuer;
  String tokenSubject;
  Instant createdAt;
  Instant erasedAt;
}
