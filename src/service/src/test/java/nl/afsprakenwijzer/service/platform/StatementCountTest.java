package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list that grows costs no more queries. */
@QuarkusTest
class StatementCountTest {
  private static final int MORE = 12;

  /** They look like lists by their names, or are read from a file of ours. */
  private static final Set<String> NO_LISTS =
      Set.of("toets", "persoonsgegevens", "onderteken", "regels", "sjablonen");

  @Inject Town town;
  @Inject SessionFactory sessions;
  @Inject Handlers handlers;
  @Inject EntityManager entities;
  @Inject Transactions transactions;

  private final Map<String, Growing> lists = new LinkedHashMap<>();
  private UUID person;
  private UUID agreement;

  /** A list, and how to add one more to it. */
  private record Growing(String path, IntConsumer add) {}

  @Test
  void noList_needsMoreQueriesWhenItIsLonger() {
    Workshop shop = Workshop.in(town);
    person = town.person(shop.municipality, null, Role.REDACTEUR, Role.BEHEERDER);
    agreement = UUID.fromString(shop.path.substring(shop.path.lastIndexOf('/') + 1));
    String clause = shop.clause(Workshop.CLAUSE);
    ofTheParties(shop);
    ofTheAgreement(shop);
    ofTheClause(shop, clause);
    lists.values().forEach(list -> list.add().accept(MORE));
    publish();

    Map<String, Long> few = count();
    lists.values().forEach(this::grow);
    publish();

    assertThat(few.values()).allSatisfy(queries -> assertThat(queries).isBetween(1L, 8L));
    assertThat(count()).isEqualTo(few);
    assertThat(lists.keySet())
        .as("every operation whose name is a plural that lists something")
        .containsAll(
            handlers.operations().stream()
                .filter(name -> name.matches("[a-z]+(en|s)") && !NO_LISTS.contains(name))
                .collect(Collectors.toSet()));
  }

  private void ofTheParties(Workshop shop) {
    UUID own = shop.municipality;
    list("organisaties", "/v1/organisaties", i -> town.organisation(PartyKind.OTHER, "O " + i));
    list("auditregels", "/v1/auditregels", i -> town.as(person).get("/v1/organisaties"));
    list(
        "gebruikers",
        "/v1/organisaties/" + own + "/gebruikers",
        i -> town.person(own, null, Role.LEZER));
    list(
        "samenwerkingsverbanden",
        "/v1/samenwerkingsverbanden",
        i -> town.alliance(own, shop.corporation));
    String address = "{\"adres\":\"https://ontvanger.example/%d\"}";
    list(
        "abonnementen",
        "/v1/abonnementen",
        i -> made(shop.post(person, "/v1/abonnementen", address.formatted(i))));
  }

  private void ofTheAgreement(Workshop shop) {
    String another = "{\"titel\":\"Nog %d\",\"gemeente\":\"Voorbeeldstad\"}";
    String all = "/v1/prestatieafspraken";
    list("prestatieafspraken", all, i -> made(shop.post(person, all, another.formatted(i))));
    list("afspraken", shop.path + "/afspraken", i -> shop.clause("Afspraak " + i + "."));
    String chapters = shop.path + "/hoofdstukken";
    list(
        "hoofdstukken",
        chapters,
        i -> made(shop.post(person, chapters, "{\"thema\":\"Thema " + i + "\"}")));
    String bids = shop.path + "/biedingen";
    list(
        "biedingen",
        bids,
        i -> made(shop.post(shop.otherEditor, bids, "{\"jaar\":" + (2030 + i) + "}")));
    list("vaststellingen", shop.path + "/vaststellingen", i -> settled(shop));
    list("publicaties", "/v1/publicaties", i -> {});
  }

  private void ofTheClause(Workshop shop, String clause) {
    list(
        "versies",
        clause + "/versies",
        i -> {
          String tag = shop.get(person, clause).header("ETag");
          shop.patch(person, clause, tag, "{\"indicator\":\"Aantal " + i + "\"}");
        });
    for (String list : new String[] {"voorstellen", "reacties"}) {
      String body = "{\"tekst\":\"Anders %d.\"%s}";
      String kind = list.equals("reacties") ? ",\"soort\":\"reactie\"" : "";
      list(
          list,
          clause + "/" + list,
          i -> made(shop.post(person, clause + "/" + list, body.formatted(i, kind))));
    }
    list(
        "standpunten",
        clause + "/standpunten",
        i ->
            made(
                shop.post(
                    person,
                    shop.path + "/partijen",
                    "{\"naam\":\"Stoel " + i + "\",\"soort\":\"overig\"}")));
  }

  /** Fixes the text once more and lets it go again. */
  private static void settled(Workshop shop) {
    for (String state : new String[] {"in_onderhandeling", "vastgesteld", "in_onderhandeling"}) {
      shop.move(state);
    }
  }

  /** As if all that this agreement fixed so far had been signed. */
  private void publish() {
    transactions.write(
        () ->
            entities
                .createNativeQuery(
                    "update settlement set state = 'ondertekend', signed_at = settled_at"
                        + " where agreement_id = :agreement")
                .setParameter("agreement", agreement)
                .executeUpdate());
  }

  private void list(String operation, String path, IntConsumer add) {
    lists.put(operation, new Growing(path, add));
  }

  private void grow(Growing list) {
    for (int i = 0; i < MORE; i++) {
      list.add().accept(i);
    }
  }

  private Map<String, Long> count() {
    Map<String, Long> queries = new LinkedHashMap<>();
    lists.forEach(
        (operation, list) -> {
          sessions.getStatistics().clear();
          Response answer = town.as(person).get(list.path());
          assertThat(answer.statusCode()).as(list.path()).isEqualTo(200);
          queries.put(operation, sessions.getStatistics().getPrepareStatementCount());
        });
    return queries;
  }

  private static void made(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
  }
}
