package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Role;

/** A municipality and a corporation that write an agreement together, through the API. */
public final class Workshop {
  public static final String CLAUSE =
      "Woonstichting De Linde levert uiterlijk 31 december 2028 40 nultredenwoningen op in de wijk"
          + " Noord.";

  public final Town town;
  public final UUID municipality;
  public final UUID corporation;
  public final UUID editor;
  public final UUID otherEditor;
  public final String path;
  public final UUID chair;

  private Workshop(Town town) {
    this.town = town;
    municipality = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    corporation = town.organisation(PartyKind.HOUSING_CORPORATION, "Woonstichting De Linde");
    editor = town.person(municipality, null, Role.REDACTEUR);
    otherEditor = town.person(corporation, null, Role.REDACTEUR);
    Response begun =
        post(
            editor,
            "/v1/prestatieafspraken",
            """
            {"titel":"Prestatieafspraken 2027-2030","gemeente":"Voorbeeldstad",
             "van":"2027-01-01","tot":"2030-12-31"}\
            """);
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
    path = begun.header("Location");
    Response seated = post(editor, path + "/partijen", "{\"organisatie\":\"" + corporation + "\"}");
    assertThat(seated.statusCode()).as(seated.asString()).isEqualTo(201);
    chair = UUID.fromString(seated.path("id"));
  }

  public static Workshop in(Town town) {
    return new Workshop(town);
  }

  /** Adds a clause; answers its address. */
  public String clause(String text) {
    Response added = post(editor, path + "/afspraken", "{\"tekst\":\"" + text + "\"}");
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    return added.header("Location");
  }

  public Response get(UUID person, String address) {
    return town.as(person).get(address);
  }

  public Response post(UUID person, String address, String body) {
    return json(person).body(body).post(address);
  }

  public Response put(UUID person, String address, String match, String body) {
    return json(person).header("If-Match", match).body(body).put(address);
  }

  public Response patch(UUID person, String address, String match, String body) {
    return town.as(person)
        .header("If-Match", match)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(address);
  }

  public Response delete(UUID person, String address, String match) {
    return town.as(person).header("If-Match", match).delete(address);
  }

  public Response move(String state) {
    return post(editor, path + "/overgangen", "{\"toestand\":\"" + state + "\"}");
  }

  private RequestSpecification json(UUID person) {
    return town.as(person).contentType("application/json");
  }
}
