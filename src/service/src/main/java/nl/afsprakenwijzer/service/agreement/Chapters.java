package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;

/** The chapters of an agreement. */
@Singleton
class Chapters {
  private static final int MOST = 200;

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Agreements agreements;
  private final Reopened reopened;

  Chapters(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Agreements agreements,
      Reopened reopened) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.agreements = agreements;
    this.reopened = reopened;
  }

  List<Chapter> list(UUID agreement) {
    agreements.get(agreement);
    return of(agreement);
  }

  List<Chapter> of(UUID agreement) {
    return entities
        .createQuery(
            "from Chapter c where c.agreementId = :id order by c.position, c.id", Chapter.class)
        .setParameter("id", agreement)
        .getResultList();
  }

  Chapter add(UUID agreement, ChapterInput input) {
    agreements.getToChange(agreement);
    List<Chapter> others = of(agreement);
    if (others.size() == MOST) {
      throw Refused.conflict("Er zijn al " + MOST + " hoofdstukken. Meer kan niet.");
    }
    Chapter chapter = new Chapter();
    chapter.id = UUID.randomUUID();
    chapter.agreementId = agreement;
    chapter.position = others.isEmpty() ? 1 : others.get(others.size() - 1).position + 1;
    fill(chapter, input);
    entities.persist(chapter);
    audit.record(EventType.CHAPTER_ADDED, subject(chapter).made(0));
    return chapter;
  }

  Chapter change(UUID agreement, UUID id, MergePatch patch) {
    Chapter chapter = get(agreement, id);
    long before = chapter.version;
    fill(chapter, merging.apply(patch, ChapterView.of(chapter), ChapterInput.of(chapter)));
    entities.flush();
    audit.record(EventType.CHAPTER_CHANGED, subject(chapter).changed(before, chapter.version));
    return chapter;
  }

  void remove(UUID agreement, UUID id) {
    Chapter chapter = get(agreement, id);
    precondition.holds(ChapterView.of(chapter), null);
    long clauses =
        entities
            .createQuery(
                "select count(c) from Clause c where c.chapterId = :id and c.withdrawnAt is null",
                Long.class)
            .setParameter("id", id)
            .getSingleResult();
    if (clauses > 0) {
      throw Refused.conflict("In dit hoofdstuk staan nog afspraken. Verplaats die eerst.");
    }
    if (reopened.names(agreements.get(agreement), id)) {
      throw Refused.conflict(
          "De getekende tekst heeft afspraken in dit hoofdstuk. Teken eerst de nieuwe tekst.");
    }
    entities
        .createQuery("update Clause c set c.chapterId = null where c.chapterId = :id")
        .setParameter("id", id)
        .executeUpdate();
    entities.remove(chapter);
    audit.record(EventType.CHAPTER_REMOVED, subject(chapter));
  }

  private Chapter get(UUID agreement, UUID id) {
    agreements.getToChange(agreement);
    Chapter chapter = entities.find(Chapter.class, id);
    if (chapter == null || !chapter.agreementId.equals(agreement)) {
      throw Refused.absent();
    }
    return chapter;
  }

  private static void fill(Chapter chapter, ChapterInput input) {
    chapter.theme = input.thema().strip();
    chapter.subtheme =
        input.subthema() == null || input.subthema().isBlank() ? null : input.subthema().strip();
    if (input.volgorde() != null) {
      chapter.position = input.volgorde();
    }
  }

  private Subject subject(Chapter chapter) {
    return Subject.of("hoofdstuk", chapter.id, acting.organisationId())
        .atTable(chapter.agreementId)
        .with(ChapterInput.of(chapter));
  }
}
