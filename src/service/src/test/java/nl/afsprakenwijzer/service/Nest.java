package nl.afsprakenwijzer.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;

/**
 * All that a municipality and a corporation can write, through the API: one of every kind of thing,
 * with one word in all that they share and another in what the corporation keeps to itself.
 */
final class Nest {
  private static final Role[] ALL = {
    Role.LEZER, Role.REDACTEUR, Role.TEKENBEVOEGDE, Role.BEHEERDER
  };

  private final Town town;
  private final String word;
  private final String agreement;

  final UUID municipality;
  final UUID corporation;

  /** Who has every role at the municipality, and who has them at the corporation. */
  final UUID owner;

  final UUID neighbour;

  /** The ids of the things of the municipality, by the word before them in an address. */
  final Map<String, String> ids = new HashMap<>();

  /** The same of what the corporation keeps to itself. */
  final Map<String, String> hidden = new HashMap<>();

  private Nest(Town town, String word, String secret) {
    this.town = town;
    this.word = word;
    municipality = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    corporation = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    owner = town.person(municipality, null, ALL);
    neighbour = town.person(corporation, null, ALL);
    town.mandate(owner, word, null);
    agreement = begin();
    fill();
    negotiate();
    bid(2027, word, ids);
    ids.put("posten", item(ids.get("biedingen"), word));
    change(neighbour, agreement + "/biedingen/" + ids.get("biedingen"), "{'ingediend':true}");
    bid(2028, secret, hidden);
    hidden.put("posten", item(hidden.get("biedingen"), secret));
    around(owner, municipality, word, ids);
    around(neighbour, corporation, secret, hidden);
    ids.put(
        "samenwerkingsverbanden",
        add(
            owner,
            "/v1/samenwerkingsverbanden",
            "{'naam':'%s','deelnemers':['%s','%s']}".formatted(word, municipality, corporation)));
    settle();
  }

  static Nest of(Town town, String word, String secret) {
    return new Nest(town, word, secret);
  }

  private String begin() {
    String id =
        add(
            owner,
            "/v1/prestatieafspraken",
            """
            {'titel':'#','gemeente':'#','van':'2027-01-01','tot':'2030-12-31',
             'jaarschijven':[{'jaar':2027,'omschrijving':'#'}],
             'visies':[{'titel':'#','van':'2026-01-01','doelen':['#']}],
             'begrippen':[{'term':'#','omschrijving':'#'}]}\
            """);
    ids.put("prestatieafspraken", id);
    return "/v1/prestatieafspraken/" + id;
  }

  private void fill() {
    Response asked = town.as(owner).get(agreement);
    Response answered =
        json(owner, "{'antwoord':'#'}")
            .header("If-Match", asked.header("ETag"))
            .put(agreement + "/vragen/tafel");
    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    ids.put(
        "partijen",
        add(
            owner,
            agreement + "/partijen",
            "{'organisatie':'%s','aliassen':['#']}".formatted(corporation)));
    add(owner, agreement + "/partijen", "{'naam':'#','soort':'overig','tekent':false}");
    ids.put(
        "hoofdstukken", add(owner, agreement + "/hoofdstukken", "{'thema':'#','subthema':'#'}"));
    String clause =
        """
        {'tekst':'# streeft naar 10 woningen voor senioren in de wijk Noord in 2028.',
         'hoofdstuk':'%s','trekkers':['%s'],'planning':'#','indicator':'#','visiedoel':'#'}\
        """;
    ids.put(
        "afspraken",
        add(
            owner,
            agreement + "/afspraken",
            clause.formatted(ids.get("hoofdstukken"), ids.get("partijen"))));
    change(owner, clause(), "{'indicator':'Eerst #'}");
    add(owner, agreement + "/afspraken", "{'tekst':'# staat in geen hoofdstuk.'}");
  }

  private void negotiate() {
    move("in_onderhandeling");
    ids.put(
        "besluiten",
        add(
            owner,
            clause() + "/besluiten",
            "{'regel':'%s','woorden':'streeft naar','soort':'afgewezen','reden':'#'}"
                .formatted(rule())));
    ids.put("voorstellen", add(owner, clause() + "/voorstellen", "{'tekst':'#','reden':'#'}"));
    add(owner, clause() + "/reacties", "{'soort':'voor','tekst':'#'}");
    ids.put("standpunten", ids.get("partijen"));
    Response taken =
        json(neighbour, "{'standpunt':'voorbehoud','reden':'#'}")
            .header("If-Match", town.as(neighbour).get(clause()).header("ETag"))
            .put(clause() + "/standpunten/" + ids.get("partijen"));
    assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
  }

  /** The rule that finds fault with the verb in the clause. */
  private String rule() {
    Response read = town.as(owner).get(clause());
    String text = read.path("tekst");
    List<Map<String, Object>> findings = read.path("uitslag.bevindingen");
    return findings.stream()
        .filter(
            one ->
                text.substring((Integer) one.get("begin"), (Integer) one.get("eind"))
                    .equals("streeft naar"))
        .findFirst()
        .orElseThrow()
        .get("regel")
        .toString();
  }

  private void bid(int year, String secret, Map<String, String> where) {
    String body = "{'jaar':%d,'toelichting':'%s'}".formatted(year, secret);
    where.put("biedingen", add(neighbour, agreement + "/biedingen", body));
  }

  private String item(String bid, String secret) {
    String body = "{'tekst':'%s'}".formatted(secret);
    return add(neighbour, agreement + "/biedingen/" + bid + "/posten", body);
  }

  /** What an organisation has apart from agreements. */
  private void around(UUID person, UUID organisation, String secret, Map<String, String> where) {
    where.put("organisaties", organisation.toString());
    String hook = "{'adres':'https://%s.example/'}".formatted(secret);
    where.put("abonnementen", add(person, "/v1/abonnementen", hook));
    String member =
        "{'naam':'%s','email':'%s@%s.example','rollen':['lezer'],'mandaat':'%s'}"
            .formatted(secret, UUID.randomUUID(), secret, secret);
    where.put(
        "gebruikers", add(person, "/v1/organisaties/" + organisation + "/gebruikers", member));
  }

  /** Fixes the text and signs it for one of the two, so that it is evidence and not public. */
  private void settle() {
    move("vastgesteld");
    Response fixed = town.as(owner).get(agreement + "/vaststellingen");
    String hash = fixed.path("vaststellingen[0].vingerafdruk");
    ids.put("vaststellingen", fixed.path("vaststellingen[0].id"));
    ids.put("publicaties", ids.get("vaststellingen"));
    Response signed =
        json(owner, "{'vingerafdruk':'" + hash + "'}").post(agreement + "/ondertekeningen");
    assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
  }

  /** A word for a choice in a list, such that a thing in here fits it. */
  String fits(String choice) {
    return switch (choice) {
      case "zoek", "thema", "gemeente" -> word;
      case "hoofdstuk" -> ids.get("hoofdstukken");
      case "trekker" -> ids.get("partijen");
      case "onderwerp" -> ids.get("afspraken");
      case "doelgroep" -> "senioren";
      case "locatie" -> "noord";
      case "toestand" -> "vastgesteld";
      case "gebeurtenis" -> "afspraak.toegevoegd";
      case "vervallen" -> "true";
      case "van" -> "0";
      case "tot" -> "1";
      case "soort", "partij" -> "woningcorporatie";
      case "criterium" -> "tijdgebonden";
      case "ernst" -> "fout";
      default -> throw new IllegalStateException("say what a thing of strangers fits in " + choice);
    };
  }

  /** Takes the text back, so that it can change again. */
  void reopen() {
    move("in_onderhandeling");
  }

  private void move(String state) {
    Response moved = json(owner, "{'toestand':'" + state + "'}").post(agreement + "/overgangen");
    assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
  }

  private String clause() {
    return agreement + "/afspraken/" + ids.get("afspraken");
  }

  private String add(UUID person, String address, String body) {
    Response added = json(person, body).post(address);
    assertThat(added.statusCode()).as(address + " " + added.asString()).isEqualTo(201);
    return added.path("id");
  }

  private void change(UUID person, String address, String body) {
    Response changed =
        json(person, body)
            .header("If-Match", town.as(person).get(address).header("ETag"))
            .contentType("application/merge-patch+json")
            .patch(address);
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
  }

  private RequestSpecification json(UUID person, String body) {
    return town.as(person)
        .contentType("application/json")
        .body(body.replace("#", word).replace('\'', '"'));
  }
}
