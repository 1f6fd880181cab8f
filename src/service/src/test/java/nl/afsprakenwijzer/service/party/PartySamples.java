package nl.afsprakenwijzer.service.party;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Sample;

/** How to call the operations on organisations, people, alliances and the audit rows. */
@Singleton
class PartySamples implements Sample.Samples {
  private static final Set<Relation> OWN_OR_NOT = Set.of(Relation.EIGEN, Relation.VREEMD);
  private static final Set<Relation> ALL = Set.of(Relation.EIGEN, Relation.TAFEL, Relation.VREEMD);

  private final Town town;
  private final Map<Relation, UUID> alliances = new EnumMap<>(Relation.class);
  private UUID stranger;
  private UUID strangersMember;

  PartySamples(Town town) {
    this.town = town;
  }

  @Override
  public Map<String, Sample> samples() {
    stranger = town.organisation(PartyKind.OTHER, "Vreemd");
    alliances.clear();
    strangersMember = town.person(stranger, null, Role.BEHEERDER);
    Map<String, Sample> all = new HashMap<>();
    all.put("organisaties", (caller, place, state) -> caller.ask().get("/v1/organisaties"));
    all.put("organisatie", Sample.on(OWN_OR_NOT, this::organisation));
    all.put("voegOrganisatieToe", (caller, place, state) -> addOrganisation(caller));
    all.put("wijzigOrganisatie", Sample.on(OWN_OR_NOT, this::changeOrganisation));
    all.put(
        "gebruikers", managed((caller, place, state) -> caller.ask().get(people(caller, place))));
    all.put(
        "gebruiker", managed((caller, place, state) -> caller.ask().get(member(caller, place))));
    all.put("voegGebruikerToe", managed(this::addMember));
    all.put("wijzigGebruiker", managed((c, place, s) -> patch(c, member(c, place))));
    all.put("verwijderGebruiker", managed((c, place, s) -> c.ask().delete(member(c, place))));
    all.put("persoonsgegevens", Sample.on(OWN_OR_NOT, (c, p, s) -> c.ask().get(data(c, p))));
    all.put("wisPersoonsgegevens", Sample.on(OWN_OR_NOT, (c, p, s) -> c.ask().delete(data(c, p))));
    all.put("wijzigWachtwoord", (caller, place, state) -> changePassword(caller));
    all.put(
        "samenwerkingsverbanden",
        (caller, place, state) -> caller.ask().get("/v1/samenwerkingsverbanden"));
    all.put("samenwerkingsverband", Sample.on(ALL, (c, p, s) -> c.ask().get(alliance(c, p))));
    all.put("voegSamenwerkingsverbandToe", (caller, place, state) -> addAlliance(caller));
    all.put("wijzigSamenwerkingsverband", Sample.on(ALL, (c, p, s) -> patch(c, alliance(c, p))));
    all.put("auditregels", (caller, place, state) -> caller.ask().get("/v1/auditregels"));
    all.put("controleerAudit", (caller, place, state) -> caller.ask().post("/v1/auditcontroles"));
    return all;
  }

  /** Of strangers too, for whoever manages the installation. */
  private static Sample managed(Sample call) {
    return new Sample() {
      @Override
      public Response call(Caller caller, Relation placement, String state) {
        return call.call(caller, placement, state);
      }

      @Override
      public Set<Relation> placements() {
        return OWN_OR_NOT;
      }

      @Override
      public Relation relation(Role role, Relation placement) {
        return role == Role.APPLICATIEBEHEERDER && placement == Relation.VREEMD
            ? Relation.BEHEER
            : placement;
      }
    };
  }

  private UUID owner(Sample.Caller caller, Relation place) {
    return place == Relation.EIGEN ? caller.organisation() : stranger;
  }

  private Response organisation(Sample.Caller caller, Relation place, String state) {
    return caller.ask().get("/v1/organisaties/" + owner(caller, place));
  }

  private Response changeOrganisation(Sample.Caller caller, Relation place, String state) {
    return patch(caller, "/v1/organisaties/" + owner(caller, place));
  }

  private static Response addOrganisation(Sample.Caller caller) {
    return json(caller, "{\"soort\":\"overig\",\"naam\":\"Nieuw\"}").post("/v1/organisaties");
  }

  private String people(Sample.Caller caller, Relation place) {
    return "/v1/organisaties/" + owner(caller, place) + "/gebruikers";
  }

  private String member(Sample.Caller caller, Relation place) {
    UUID person = place == Relation.EIGEN ? caller.person() : strangersMember;
    return people(caller, place) + "/" + person;
  }

  private Response addMember(Sample.Caller caller, Relation place, String state) {
    String body =
        "{\"naam\":\"Nieuw\",\"email\":\"%s@voorbeeld.example\",\"rollen\":[\"lezer\"]}"
            .formatted(UUID.randomUUID());
    return json(caller, body).post(people(caller, place));
  }

  private String data(Sample.Caller caller, Relation place) {
    return "/v1/gebruikers/" + (place == Relation.EIGEN ? caller.person() : strangersMember);
  }

  private Response changePassword(Sample.Caller caller) {
    String body = "{\"huidig\":\"%s\",\"nieuw\":\"%s\"}".formatted(Town.PASSWORD, Town.PASSWORD);
    return json(caller, body).post("/v1/wachtwoorden");
  }

  private Response addAlliance(Sample.Caller caller) {
    String body = "{\"naam\":\"Samen\",\"deelnemers\":[\"%s\",\"%s\"]}";
    return json(caller, body.formatted(caller.organisation(), stranger))
        .post("/v1/samenwerkingsverbanden");
  }

  private String alliance(Sample.Caller caller, Relation place) {
    UUID own = caller.organisation();
    UUID id =
        alliances.computeIfAbsent(
            place,
            here ->
                switch (here) {
                  case EIGEN -> town.alliance(own, stranger);
                  case TAFEL -> town.alliance(stranger, own);
                  default -> town.alliance(stranger, stranger);
                });
    return "/v1/samenwerkingsverbanden/" + id;
  }

  private static RequestSpecification json(Sample.Caller caller, String body) {
    return caller.ask().contentType("application/json").body(body);
  }

  private static Response patch(Sample.Caller caller, String path) {
    return caller.ask().contentType("application/merge-patch+json").body("{}").patch(path);
  }
}
