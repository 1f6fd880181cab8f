package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.service.platform.Hash;
import nl.afsprakenwijzer.service.platform.Transactions;

/** Agreements with one of everything in them, in any state, straight in the database. */
@Singleton
class Laid {
  private static final String TEXT = "De gemeente streeft naar 10 woningen in 2028.";

  /** Over, so that the agreement can be ended too. */
  private static final Term TERM =
      new Term(LocalDate.of(2020, Month.JANUARY, 1), LocalDate.of(2023, Month.DECEMBER, 31));

  private final EntityManager entities;
  private final Transactions transactions;
  private final AgreedTexts texts;
  private final SmartChecker checker;

  Laid(EntityManager entities, Transactions transactions, AgreedTexts texts, SmartChecker checker) {
    this.entities = entities;
    this.transactions = transactions;
    this.texts = texts;
    this.checker = checker;
  }

  /** The words to fill into a path or a body. */
  record Things(Map<String, String> words) {
    String fill(String path) {
      return fillWords("/v1/prestatieafspraken/{id}" + path);
    }

    String fillWords(String text) {
      String filled = text;
      for (Map.Entry<String, String> word : words.entrySet()) {
        filled = filled.replace("{" + word.getKey() + "}", word.getValue());
      }
      return filled;
    }
  }

  /** A new agreement at whose table this organisation sits, with this word in all its texts. */
  Things out(UUID organisation, AgreementState state, String word) {
    return transactions.write(() -> new Things(words(organisation, state, word)));
  }

  private Map<String, String> words(UUID organisation, AgreementState state, String word) {
    Agreement agreement = agreement(state, word);
    AgreementParty chair = chair(agreement, organisation, word);
    Chapter chapter = new Chapter();
    chapter.id = UUID.randomUUID();
    chapter.agreementId = agreement.id;
    chapter.theme = word;
    entities.persist(chapter);
    ClauseNumber number = new ClauseNumber();
    number.agreementId = agreement.id;
    number.lastNumber = 1;
    entities.persist(number);
    Clause clause = clause(agreement, word);
    Finding finding = checker.check(TEXT).findings().get(0);
    Map<String, String> words = new HashMap<>();
    words.put("id", agreement.id.toString());
    words.put("stoel", chair.id.toString());
    words.put("hoofdstuk", chapter.id.toString());
    words.put("afspraak", clause.id.toString());
    words.put("regel", finding.rule());
    words.put("woorden", TEXT.substring(finding.span().begin(), finding.span().end()));
    words.put("besluit", decision(clause, word).toString());
    words.put(
        "volgende",
        state == AgreementState.IN_ONDERHANDELING
            ? "voorbereiding"
            : state.next().stream()
                .sorted()
                .reduce((one, other) -> other)
                .map(AgreementState::dutch)
                .orElse("voorbereiding"));
    entities.flush();
    words.putAll(rows(agreement.id, clause.id, chair.id, state, word));
    return words;
  }

  private Agreement agreement(AgreementState state, String word) {
    Agreement agreement = new Agreement();
    agreement.id = UUID.randomUUID();
    agreement.municipality = "Voorbeeldstad";
    agreement.title = word;
    agreement.termFrom = TERM.from();
    agreement.termTo = TERM.to();
    agreement.state = state;
    agreement.edition = 1;
    agreement.frame = new Frame(List.of(), List.of(), List.of(), List.of());
    agreement.createdAt = Instant.EPOCH;
    entities.persist(agreement);
    return agreement;
  }

  private AgreementParty chair(Agreement agreement, UUID organisation, String word) {
    AgreementParty chair = new AgreementParty();
    chair.id = UUID.randomUUID();
    chair.agreementId = agreement.id;
    chair.organisationId = organisation;
    chair.kind = PartyKind.HOUSING_CORPORATION;
    chair.name = word;
    chair.aliases = "";
    chair.signs = true;
    entities.persist(chair);
    AgreementParty open = new AgreementParty();
    open.id = UUID.randomUUID();
    open.agreementId = agreement.id;
    open.kind = PartyKind.OTHER;
    open.name = "Leeg";
    open.aliases = "";
    entities.persist(open);
    AgreementParty other = new AgreementParty();
    other.id = UUID.randomUUID();
    other.agreementId = agreement.id;
    other.organisationId = someOrganisation(organisation);
    other.kind = PartyKind.OTHER;
    other.name = "Ander";
    other.aliases = "";
    other.signs = true;
    entities.persist(other);
    return chair;
  }

  private UUID someOrganisation(UUID not) {
    return entities
        .createQuery(
            "select o.id from Organisation o where o.kind = :kind and o.id <> :not"
                + " and o.name <> 'Woonstichting De Linde'",
            UUID.class)
        .setParameter("kind", PartyKind.OTHER)
        .setParameter("not", not)
        .setMaxResults(1)
        .getSingleResult();
  }

  private Clause clause(Agreement agreement, String word) {
    Clause clause = new Clause();
    clause.id = UUID.randomUUID();
    clause.agreementId = agreement.id;
    clause.number = 1;
    clause.text = TEXT;
    clause.indicator = word;
    clause.doers = "";
    clause.targetGroups = "";
    clause.places = "";
    clause.searchWords = "";
    clause.createdAt = Instant.EPOCH;
    clause.changedAt = Instant.EPOCH;
    entities.persist(clause);
    ClauseVersion version = new ClauseVersion();
    version.id = new ClauseVersion.Id(clause.id, 0);
    version.content = StoredJson.write(ClauseContent.of(clause));
    version.organisationId = clause.id;
    version.personId = clause.id;
    version.madeAt = Instant.EPOCH;
    entities.persist(version);
    return clause;
  }

  private UUID decision(Clause clause, String word) {
    ClauseDecision decision = new ClauseDecision();
    decision.id = UUID.randomUUID();
    decision.clauseId = clause.id;
    decision.rule = "T1";
    decision.words = "x";
    decision.kind = ClauseDecision.DISMISSED;
    decision.reason = word;
    decision.organisationId = clause.id;
    decision.personId = clause.id;
    decision.madeAt = Instant.EPOCH;
    entities.persist(decision);
    return decision.id;
  }

  /** The things of the slices that lean on this one. */
  private Map<String, String> rows(
      UUID agreement, UUID clause, UUID chair, AgreementState state, String word) {
    UUID proposal = UUID.randomUUID();
    insert(
        "insert into proposal values (?1, 0, ?2, ?3, ?3, ?4, null, 0, 'open', ?5)",
        proposal,
        clause,
        chair,
        word,
        Instant.EPOCH);
    insert(
        "insert into comment_on_clause values (?1, 0, ?2, ?3, ?3, 'reactie', ?4, ?5)",
        UUID.randomUUID(),
        clause,
        chair,
        word,
        Instant.EPOCH);
    insert(
        "insert into stance values (?1, 0, ?2, ?3, ?3, 0, 'voorbehoud', ?4, ?5)",
        UUID.randomUUID(),
        clause,
        chair,
        word,
        Instant.EPOCH);
    UUID bid = UUID.randomUUID();
    insert(
        "insert into bid values (?1, 0, ?2, ?3, 2030, null, ?4)",
        bid,
        agreement,
        chair,
        Instant.EPOCH);
    UUID item = UUID.randomUUID();
    insert("insert into bid_item values (?1, 0, ?2, 1, ?3)", item, bid, word);
    UUID settlement = UUID.randomUUID();
    String written = texts.of(agreement).written();
    String hash = Hash.of(written);
    insert(
        "insert into settlement values (?1, 0, ?2, 1, 'Afspraken', 'Voorbeeldstad', ?3, ?4, ?5, ?6,"
            + " null)",
        settlement,
        agreement,
        written,
        hash,
        state == AgreementState.VASTGESTELD ? "open" : "losgelaten",
        Instant.EPOCH);
    return Map.of(
        "voorstel", proposal.toString(),
        "bod", bid.toString(),
        "post", item.toString(),
        "vaststelling", settlement.toString(),
        "vingerafdruk", hash);
  }

  private void insert(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
