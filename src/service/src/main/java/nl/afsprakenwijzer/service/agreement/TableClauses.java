package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.analysis.ClauseView;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Precondition;

/** The door of this slice for the negotiation: clauses at tables where the acting party sits. */
@Singleton
public class TableClauses {
  private final Agreements agreements;
  private final Clauses clauses;
  private final Table table;
  private final Judging judging;
  private final Precondition precondition;
  private final ActingParty acting;

  TableClauses(
      Agreements agreements,
      Clauses clauses,
      Table table,
      Judging judging,
      Precondition precondition,
      ActingParty acting) {
    this.agreements = agreements;
    this.clauses = clauses;
    this.table = table;
    this.judging = judging;
    this.precondition = precondition;
    this.acting = acting;
  }

  /** To read what is said about it. */
  public TableClause get(UUID agreement, UUID clause) {
    return of(agreements.get(agreement), clause);
  }

  /**
   * To say something about it; the agreement stays as it is until this is done.
   *
   * @throws nl.afsprakenwijzer.service.platform.Refused 409 when the clause was withdrawn
   */
  public TableClause getToChange(UUID agreement, UUID clause) {
    TableClause found = of(agreements.getToChange(agreement), clause);
    clauses.find(agreement, clause).requireInForce();
    return found;
  }

  /** Holds the request to the version of the clause that the client saw. */
  public void requireCurrent(UUID agreement, UUID clause, Object sent) {
    precondition.holds(AgreedClauseView.inList(clauses.find(agreement, clause)), sent);
  }

  /** Gives the clause another text; its version goes up. */
  public void rewrite(UUID agreement, UUID clause, String text) {
    clauses.rewrite(agreement, clause, text);
  }

  /** What the check says when the clause would have this text. */
  public ClauseView judge(UUID agreement, UUID clause, String text) {
    Clause found = clauses.find(agreement, clause);
    ClauseContent content = ClauseInput.of(ClauseContent.of(found)).content(text);
    return ClauseView.of(judging.judge(agreements.get(agreement), content, found.number));
  }

  /** The chair of the acting party, to read what lies on the table. */
  public UUID ownChair(UUID agreement) {
    return own(table.of(agreements.get(agreement).id));
  }

  /** The same, to change what lies on the table. */
  public UUID ownChairToChange(UUID agreement) {
    return own(table.of(agreements.getToChange(agreement).id));
  }

  /** Makes a clause of an item of a bid, for the party that made the bid. */
  public UUID fromBid(UUID agreement, UUID item, String text, UUID doer) {
    ClauseInput input =
        new ClauseInput(text, null, null, List.of(doer), null, null, null, null, null);
    return clauses.add(agreement, input, item).id();
  }

  /** The clauses that came from these items, by item. */
  public Map<UUID, UUID> fromBids(Collection<UUID> items) {
    return clauses.fromBids(items);
  }

  private UUID own(List<AgreementParty> parties) {
    return parties.stream()
        .filter(party -> acting.organisationId().equals(party.organisationId))
        .map(party -> party.id)
        .findFirst()
        .orElseThrow();
  }

  private TableClause of(Agreement agreement, UUID id) {
    Clause clause = clauses.find(agreement.id, id);
    List<AgreementParty> parties = table.of(agreement.id);
    return new TableClause(
        agreement.id,
        id,
        clause.version,
        clause.number,
        clause.text,
        parties.stream()
            .map(party -> new TableClause.Chair(party.id, party.name, party.signs))
            .toList(),
        own(parties));
  }
}
