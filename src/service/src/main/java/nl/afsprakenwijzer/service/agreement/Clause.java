package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.platform.Refused;

/** A clause as it is now; what it was is in its versions. */
@Entity
@Table(name = "clause")
class Clause {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  int number;
  String text;
  UUID chapterId;
  String domain;

  /** The parties at the table that do it: their ids with commas between them. */
  String doers;

  UUID counterpartId;
  String planning;
  String indicator;
  String visionGoal;

  /** The item of a bid that it came from; null when it came from none. */
  UUID bidItemId;

  String targetGroups;
  String places;
  String searchWords;
  Instant createdAt;
  Instant changedAt;
  Instant withdrawnAt;

  /**
   * @throws Refused when it was withdrawn: then nobody changes it or speaks about it
   */
  void requireInForce() {
    if (withdrawnAt != null) {
      throw Refused.conflict("Deze afspraak is vervallen. Voeg een nieuwe toe.");
    }
  }

  List<UUID> doerIds() {
    return Stream.of(doers.split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
  }
}
