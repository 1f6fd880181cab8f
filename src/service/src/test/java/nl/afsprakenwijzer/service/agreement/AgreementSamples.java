package nl.afsprakenwijzer.service.agreement;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.WordFile;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Sample;

/** How to call the operations on agreements and all that belongs to them, in every state. */
@Singleton
class AgreementSamples implements Sample.Samples {
  private final Town town;
  private final Laid laid;
  private final Map<String, Laid.Things> kept = new HashMap<>();
  private final Map<Role, UUID> people = new EnumMap<>(Role.class);
  private UUID corporation;
  private UUID stranger;

  AgreementSamples(Town town, Laid laid) {
    this.town = town;
    this.laid = laid;
  }

  @Override
  public Map<String, Sample> samples() {
    kept.clear();
    people.clear();
    corporation = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    stranger = town.organisation(PartyKind.HOUSING_CORPORATION, "Vreemd");
    Map<String, Sample> all = new HashMap<>();
    all.put("prestatieafspraken", (c, p, s) -> as(c).get("/v1/prestatieafspraken"));
    all.put(
        "beginPrestatieafspraken",
        (c, p, s) -> json(c, "{'titel':'x','gemeente':'y'}").post("/v1/prestatieafspraken"));
    read(all);
    change(all);
    add(all);
    return all;
  }

  private void read(Map<String, Sample> all) {
    Map.of(
            "prestatieafsprakenStuk", "",
            "hoofdstukken", "/hoofdstukken",
            "afspraken", "/afspraken",
            "afspraak", "/afspraken/{afspraak}",
            "versies", "/afspraken/{afspraak}/versies",
            "verschil", "/afspraken/{afspraak}/verschil?van=0&tot=0",
            "biedingen", "/biedingen",
            "bod", "/biedingen/{bod}",
            "vaststellingen", "/vaststellingen",
            "vaststelling", "/vaststellingen/{vaststelling}")
        .forEach((operation, path) -> all.put(operation, get(path)));
    all.put("voorstellen", get("/afspraken/{afspraak}/voorstellen"));
    all.put("voorstel", get("/afspraken/{afspraak}/voorstellen/{voorstel}"));
    all.put("geefDocument", get("/documenten"));
    all.put("reacties", get("/afspraken/{afspraak}/reacties"));
    all.put("standpunten", get("/afspraken/{afspraak}/standpunten"));
  }

  /** Without If-Match they change nothing. */
  private void change(Map<String, Sample> all) {
    Map.of(
            "wijzigPrestatieafspraken", "",
            "wijzigPartij", "/partijen/{stoel}",
            "wijzigHoofdstuk", "/hoofdstukken/{hoofdstuk}",
            "wijzigAfspraak", "/afspraken/{afspraak}",
            "wijzigBod", "/biedingen/{bod}",
            "wijzigPost", "/biedingen/{bod}/posten/{post}")
        .forEach((operation, path) -> all.put(operation, patch(path)));
    Map.of(
            "verwijderPartij", "/partijen/{stoel}",
            "verwijderHoofdstuk", "/hoofdstukken/{hoofdstuk}",
            "vervalAfspraak", "/afspraken/{afspraak}",
            "herroepBesluit", "/afspraken/{afspraak}/besluiten/{besluit}",
            "trekVoorstelIn", "/afspraken/{afspraak}/voorstellen/{voorstel}",
            "verwijderPost", "/biedingen/{bod}/posten/{post}")
        .forEach((operation, path) -> all.put(operation, delete(path)));
    all.put("beantwoordVraag", put("/vragen/vraag", "{'antwoord':'x'}"));
    all.put(
        "neemStandpunt",
        put("/afspraken/{afspraak}/standpunten/{stoel}", "{'standpunt':'akkoord'}"));
  }

  private void add(Map<String, Sample> all) {
    all.put("verplaatsPrestatieafspraken", post("/overgangen", "{'toestand':'{volgende}'}"));
    all.put("voegPartijToe", post("/partijen", "{'naam':'x','soort':'overig'}"));
    all.put("voegHoofdstukToe", post("/hoofdstukken", "{'thema':'x'}"));
    all.put("voegAfspraakToe", post("/afspraken", "{'tekst':'x'}"));
    all.put("voegAfsprakenToe", post("/reeksen", "{'afspraken':[{'tekst':'x'}]}"));
    all.put("neemDocumentOver", placed(this::document));
    all.put(
        "neemBesluit",
        post(
            "/afspraken/{afspraak}/besluiten",
            "{'regel':'{regel}','woorden':'{woorden}','soort':'afgewezen','reden':'x'}"));
    all.put("doeVoorstel", post("/afspraken/{afspraak}/voorstellen", "{'tekst':'x'}"));
    all.put(
        "neemVoorstelOver", post("/afspraken/{afspraak}/voorstellen/{voorstel}/overnames", "{}"));
    all.put("reageer", post("/afspraken/{afspraak}/reacties", "{'soort':'voor','tekst':'x'}"));
    all.put("beginBod", post("/biedingen", "{'jaar':2050}"));
    all.put("voegPostToe", post("/biedingen/{bod}/posten", "{'tekst':'x'}"));
    all.put("maakAfspraakVanPost", post("/biedingen/{bod}/posten/{post}/afspraken", "{}"));
    all.put("onderteken", post("/ondertekeningen", "{'vingerafdruk':'{vingerafdruk}'}"));
  }

  private Sample get(String path) {
    return placed((c, p, s) -> as(c).get(keptThings(p, s).fill(path)));
  }

  private Sample delete(String path) {
    return placed((c, p, s) -> as(c).delete(keptThings(p, s).fill(path)));
  }

  private Sample put(String path, String body) {
    return placed((c, p, s) -> json(c, body).put(keptThings(p, s).fill(path)));
  }

  private Sample patch(String path) {
    return placed(
        (c, p, s) ->
            as(c)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(keptThings(p, s).fill(path)));
  }

  private Sample post(String path, String body) {
    return placed(
        (c, p, s) -> {
          Laid.Things things = thingsToChange(p, s);
          return json(c, things.fillWords(body)).post(things.fill(path));
        });
  }

  private Response document(Sample.Caller caller, Relation place, String state) {
    byte[] file = WordFile.ofParagraphs("1. De gemeente bouwt in 2028 tien woningen.");
    return as(caller)
        .contentType(Api.DOCX)
        .body(file)
        .post(thingsToChange(place, state).fill("/documenten"));
  }

  /** New things each time when they may change; what strangers have never does. */
  private Laid.Things thingsToChange(Relation place, String state) {
    return place == Relation.TAFEL ? things(place, state) : keptThings(place, state);
  }

  private Laid.Things things(Relation place, String state) {
    AgreementState there = AgreementState.of(state).orElseThrow();
    return place == Relation.TAFEL
        ? laid.out(corporation, there, "eigen")
        : laid.out(stranger, there, Sample.CANARY);
  }

  private Laid.Things keptThings(Relation place, String state) {
    return kept.computeIfAbsent(place + state, key -> things(place, state));
  }

  private RequestSpecification as(Sample.Caller caller) {
    return caller.role() == null ? caller.ask() : town.as(person(caller.role()));
  }

  private UUID person(Role role) {
    return people.computeIfAbsent(
        role,
        missing -> {
          UUID person = town.person(corporation, null, missing);
          town.mandate(person, "Alles", null);
          return person;
        });
  }

  private RequestSpecification json(Sample.Caller caller, String body) {
    return as(caller).contentType("application/json").body(body.replace('\'', '"'));
  }

  private static Sample placed(Sample call) {
    return new Sample() {
      @Override
      public Response call(Caller caller, Relation placement, String state) {
        return call.call(caller, placement, state);
      }

      @Override
      public Set<Relation> placements() {
        return Set.of(Relation.TAFEL, Relation.VREEMD);
      }

      @Override
      public Set<String> states() {
        return Arrays.stream(AgreementState.values())
            .map(AgreementState::dutch)
            .collect(Collectors.toSet());
      }
    };
  }
}
