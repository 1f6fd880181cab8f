package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;

/** Holds a change to the version that the client saw, so that nobody's work gets lost. */
@Singleton
public class Precondition {
  private final HttpHeaders headers;

  Precondition(HttpHeaders headers) {
    this.headers = headers;
  }

  /**
   * Checks {@code If-Match} of the request.
   *
   * @param current what is there now
   * @param sent what the client wants to have there
   * @throws Refused 428 when the client does not say which version it saw, 412 with both when that
   *     is not the current one
   */
  public void holds(Versioned current, Object sent) {
    List<String> given = headers.getRequestHeader(HttpHeaders.IF_MATCH);
    if (given == null || given.isEmpty()) {
      throw new Refused(
          428,
          "Zeg welke versie u wijzigt: stuur de ETag die u kreeg mee in de kop If-Match.",
          List.of());
    }
    boolean matches =
        given.stream()
            .flatMap(value -> Arrays.stream(value.split(",")))
            .anyMatch(tag -> tag.strip().equals(current.entityTag()));
    if (!matches) {
      throw Refused.outdated(
          "Iemand anders heeft dit intussen gewijzigd. Hieronder staat wat er nu staat en wat u"
              + " stuurde. Pas uw wijziging aan en stuur haar opnieuw.",
          current,
          sent);
    }
  }
}
