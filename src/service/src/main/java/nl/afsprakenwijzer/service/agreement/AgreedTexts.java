package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.documents.DutchNames;

/** The door of this slice for the signing: what the text is, and who has to sign it. */
@Singleton
public class AgreedTexts {
  /** Not that of the database, which differs by collation: the same text must have one hash. */
  private static final Comparator<AgreementParty> ONE_ORDER =
      Comparator.comparing((AgreementParty party) -> party.name)
          .thenComparing(party -> party.id.toString());

  private final EntityManager entities;
  private final Agreements agreements;
  private final Table table;

  AgreedTexts(EntityManager entities, Agreements agreements, Table table) {
    this.entities = entities;
    this.agreements = agreements;
    this.table = table;
  }

  /** A party that signs. */
  public record Signer(UUID chairId, UUID organisationId, String name) {}

  /** Checks that the acting party sits at this table and may do this in this state. */
  public void requireSeat(UUID agreement) {
    agreements.get(agreement);
  }

  /** The same, and holds up everybody else who wants to change this agreement. */
  public void requireSeatToChange(UUID agreement) {
    agreements.getToChange(agreement);
  }

  /** Everybody who has to sign. */
  public List<Signer> signers(UUID agreement) {
    return table.of(agreement).stream()
        .filter(party -> party.signs && party.organisationId != null)
        .map(party -> new Signer(party.id, party.organisationId, party.name))
        .toList();
  }

  /** The text as it is now, for an agreement that this transaction opened. */
  public AgreedText of(UUID id) {
    Agreement agreement = entities.find(Agreement.class, id);
    List<AgreementParty> parties = new ArrayList<>(table.of(id));
    parties.sort(ONE_ORDER);
    return new AgreedText(
        agreement.id,
        agreement.title,
        agreement.municipality,
        agreement.municipalityCode,
        agreement.edition,
        agreement.termFrom,
        agreement.termTo,
        agreement.frame.slices(),
        agreement.frame.visions(),
        agreement.frame.definitions(),
        parties.stream()
            .map(one -> new AgreedText.SigningParty(one.name, DutchNames.of(one.kind), one.signs))
            .toList(),
        clauses(id, parties));
  }

  /** Brings an agreement that everybody signed to its next state. */
  public void signed(UUID agreement) {
    agreements.moveTo(agreements.getToChange(agreement), AgreementState.ONDERTEKEND);
  }

  private List<AgreedText.SignedClause> clauses(UUID agreement, List<AgreementParty> parties) {
    Map<UUID, String> names =
        parties.stream().collect(Collectors.toMap(party -> party.id, party -> party.name));
    Map<UUID, Chapter> chapters =
        entities
            .createQuery("from Chapter c where c.agreementId = :id", Chapter.class)
            .setParameter("id", agreement)
            .getResultStream()
            .collect(Collectors.toMap(chapter -> chapter.id, Function.identity()));
    return entities
        .createQuery(
            "from Clause c where c.agreementId = :id and c.withdrawnAt is null order by c.number",
            Clause.class)
        .setParameter("id", agreement)
        .getResultStream()
        .map(clause -> clause(clause, chapters, names))
        .toList();
  }

  private static AgreedText.SignedClause clause(
      Clause clause, Map<UUID, Chapter> chapters, Map<UUID, String> names) {
    return new AgreedText.SignedClause(
        clause.number,
        clause.chapterId == null ? List.of() : chapters.get(clause.chapterId).headings(),
        clause.text,
        clause.doerIds().stream().map(names::get).filter(Objects::nonNull).toList(),
        clause.counterpartId == null ? null : names.get(clause.counterpartId),
        clause.planning,
        clause.indicator,
        clause.visionGoal);
  }
}
