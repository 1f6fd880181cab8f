package nl.afsprakenwijzer.service;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Asks the service the way a client does, and reads its problems. */
public final class Api {
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Api() {}

  /** Posts bytes as they are, so that a test decides about the coding itself. */
  public static Response post(String contentType, byte[] body) {
    RequestSpecification request = given().urlEncodingEnabled(false);
    return request.header("Content-Type", contentType).body(body).post("/v1/toetsen");
  }

  public static Response postJson(String json) {
    return post("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** The whole body of a 400 on a check, with the faults as they stand in it. */
  public static String invalid(String detail, String... faults) {
    return problem(400, "Ongeldig verzoek", detail, "/v1/toetsen", faults);
  }

  public static String problem(
      int status, String title, String detail, String instance, String... faults) {
    String head =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"%s\""
            .formatted(title, status, detail, instance);
    return head + (faults.length == 0 ? "}" : ",\"fouten\":[" + String.join(",", faults) + "]}");
  }

  public static String fault(String field, String place, String detail) {
    return "{"
        + (field.isEmpty() ? "" : "\"veld\":\"" + field + "\",")
        + (place.isEmpty() ? "" : "\"plaats\":\"" + place + "\",")
        + "\"detail\":\""
        + detail
        + "\"}";
  }
}
