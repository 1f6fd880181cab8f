package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.documents.writing.AgreementFile;

/** The door of this slice for who puts an agreement on paper: its text as it is now. */
@Singleton
public class AgreementTexts {
  private static final String WITHOUT_CHAPTER = "Overige afspraken";

  private final EntityManager entities;
  private final Agreements agreements;
  private final Chapters chapters;
  private final Table table;
  private final Judging judging;
  private final Clock clock;

  AgreementTexts(
      EntityManager entities,
      Agreements agreements,
      Chapters chapters,
      Table table,
      Judging judging,
      Clock clock) {
    this.entities = entities;
    this.agreements = agreements;
    this.chapters = chapters;
    this.table = table;
    this.judging = judging;
    this.clock = clock;
  }

  /**
   * An agreement that the acting party may see.
   *
   * @param document its text; the id of a clause is its number
   * @param chairs the names of the parties at the table
   * @param clauses in the order of the text
   * @param beside what stands below a clause apart from its fields, by the id of the clause
   * @param today where this agreement is
   */
  public record AgreementText(
      AgreementDocument document,
      int edition,
      Map<UUID, String> chairs,
      List<NumberedClause> clauses,
      List<AgreementFile.AnnualSlice> years,
      Map<String, List<String>> beside,
      LocalDate today) {}

  /** Which clause has which number, and how often its text changed. */
  public record NumberedClause(UUID id, int number, long version) {}

  /**
   * The text of an agreement, chapter by chapter.
   *
   * @throws nl.afsprakenwijzer.service.platform.Refused when it is not for the acting party
   */
  public AgreementText of(UUID id) {
    Agreement agreement = agreements.get(id);
    Map<UUID, String> chairs =
        table.of(id).stream().collect(Collectors.toMap(party -> party.id, party -> party.name));
    List<Clause> clauses = new ArrayList<>();
    Map<UUID, List<String>> headings = new HashMap<>();
    Map<UUID, List<Clause>> byChapter = byChapter(id);
    for (Chapter chapter : chapters.of(id)) {
      headings.put(chapter.id, chapter.headings());
      clauses.addAll(byChapter.getOrDefault(chapter.id, List.of()));
    }
    headings.put(null, List.of(WITHOUT_CHAPTER));
    clauses.addAll(byChapter.getOrDefault(null, List.of()));
    return new AgreementText(
        new AgreementDocument(
            agreement.title,
            judging.context(agreement),
            agreement.frame.visions().stream().map(AgreementTexts::recital).toList(),
            clauses.stream().map(one -> clause(one, headings, chairs)).toList(),
            List.of(),
            List.of()),
        agreement.edition,
        chairs,
        clauses.stream().map(one -> new NumberedClause(one.id, one.number, one.version)).toList(),
        agreement.frame.slices().stream()
            .map(one -> new AgreementFile.AnnualSlice(one.jaar(), one.omschrijving()))
            .toList(),
        clauses.stream().collect(Collectors.toMap(AgreementTexts::key, one -> beside(one, chairs))),
        DutchTime.today(clock));
  }

  private Map<UUID, List<Clause>> byChapter(UUID agreement) {
    Map<UUID, List<Clause>> found = new HashMap<>();
    entities
        .createQuery(
            "from Clause c where c.agreementId = :id and c.withdrawnAt is null order by c.number",
            Clause.class)
        .setParameter("id", agreement)
        .getResultStream()
        .forEach(
            clause ->
                found.computeIfAbsent(clause.chapterId, key -> new ArrayList<>()).add(clause));
    return found;
  }

  private static nl.afsprakenwijzer.checker.reading.Clause clause(
      Clause clause, Map<UUID, List<String>> headings, Map<UUID, String> chairs) {
    String doers =
        clause.doerIds().stream()
            .map(chairs::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new nl.afsprakenwijzer.checker.reading.Clause(
        key(clause),
        key(clause),
        clause.text,
        headings.get(clause.chapterId),
        new ActionFields(
            doers,
            Objects.requireNonNullElse(clause.planning, ""),
            Objects.requireNonNullElse(clause.indicator, "")));
  }

  private static String key(Clause clause) {
    return Integer.toString(clause.number);
  }

  private static List<String> beside(Clause clause, Map<UUID, String> chairs) {
    String counterpart = clause.counterpartId == null ? null : chairs.get(clause.counterpartId);
    return Stream.of(line("Wederpartij", counterpart), line("Visiedoel", clause.visionGoal))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String line(String name, String value) {
    return value == null ? null : name + ": " + value;
  }

  private static String recital(Frame.Vision vision) {
    String goals = vision.doelen().isEmpty() ? "" : ": " + String.join("; ", vision.doelen());
    return "Deze afspraken bouwen voort op " + vision.titel() + goals + ".";
  }
}
