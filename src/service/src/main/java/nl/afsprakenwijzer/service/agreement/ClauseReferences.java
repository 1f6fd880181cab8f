package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.platform.Refused;

/** The chapter and the chairs that a clause names; those of another agreement are unknown. */
@Singleton
class ClauseReferences {
  private final EntityManager entities;

  ClauseReferences(EntityManager entities) {
    this.entities = entities;
  }

  void require(UUID agreement, ClauseContent content) {
    if (content.chapterId() != null && !isChapter(agreement, content.chapterId())) {
      throw Refused.field("hoofdstuk", "Dit hoofdstuk hoort niet bij deze afspraken.");
    }
    chairs(content)
        .filter(id -> !isChair(agreement, id))
        .findFirst()
        .ifPresent(
            id -> {
              throw Refused.field("trekkers", "Deze partij zit niet aan deze tafel: " + id);
            });
  }

  /** The same for what was signed before, where nobody sent a field that could be wrong. */
  void requireStill(UUID agreement, int number, ClauseContent signed) {
    boolean chapter = signed.chapterId() == null || isChapter(agreement, signed.chapterId());
    if (!chapter || !chairs(signed).allMatch(id -> isChair(agreement, id))) {
      throw Refused.conflict(
          "Bij afspraak "
              + number
              + " noemt de getekende tekst een hoofdstuk of een partij die er niet meer is. Maak de"
              + " wijzigingen af en teken opnieuw.");
    }
  }

  private static Stream<UUID> chairs(ClauseContent content) {
    return Stream.concat(content.doers().stream(), Stream.ofNullable(content.counterpartId()));
  }

  private boolean isChapter(UUID agreement, UUID id) {
    Chapter chapter = entities.find(Chapter.class, id);
    return chapter != null && chapter.agreementId.equals(agreement);
  }

  private boolean isChair(UUID agreement, UUID id) {
    AgreementParty party = entities.find(AgreementParty.class, id);
    return party != null && party.agreementId.equals(agreement);
  }
}
