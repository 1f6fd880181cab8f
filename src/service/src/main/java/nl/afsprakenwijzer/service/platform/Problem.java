package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, for the client: RFC 9457 with a list of faults. The type is always {@code
 * about:blank}, because status and faults say it all; the title then is the status in words.
 */
@Schema(name = "Probleem", description = "Wat er misging, volgens RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(description = "Het soort probleem; altijd about:blank.", format = "uri-reference")
        String type,
    @Schema(description = "De HTTP-status in woorden.") String title,
    @Schema(description = "De HTTP-status.") int status,
    @Schema(description = "Wat er misging en wat u kunt doen.") String detail,
    @Schema(description = "Het adres van het verzoek of het kenmerk van de storing.")
        String instance,
    @Schema(description = "Elke fout in de invoer; ontbreekt als de fout niet in een veld zit.")
        List<Fault> fouten,
    @Schema(
            description = "Bij een wijziging die te laat komt: wat er nu staat.",
            implementation = Object.class)
        Object huidig,
    @Schema(
            description = "Bij een wijziging die te laat komt: wat u stuurde.",
            implementation = Object.class)
        Object ingezonden) {
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Ongeldig verzoek"),
          Map.entry(401, "Niet ingelogd"),
          Map.entry(403, "Mag niet"),
          Map.entry(404, "Niet gevonden"),
          Map.entry(405, "Methode niet toegestaan"),
          Map.entry(406, "Geen passend antwoord"),
          Map.entry(409, "Past niet bij hoe het nu is"),
          Map.entry(412, "Intussen gewijzigd"),
          Map.entry(413, "Verzoek te groot"),
          Map.entry(415, "Onbekend soort inhoud"),
          Map.entry(428, "Versie ontbreekt"),
          Map.entry(429, "Te veel verzoeken"),
          Map.entry(500, "Storing"),
          Map.entry(503, "Nu niet beschikbaar"));

  /** A problem that is about the request as a whole. */
  public static Problem of(int status, String detail, String instance) {
    return of(status, detail, instance, List.of());
  }

  /** A problem with all faults that were found in the input. */
  public static Problem of(int status, String detail, String instance, List<Fault> faults) {
    String title = TITLES.getOrDefault(status, "Verzoek niet uitgevoerd");
    return new Problem("about:blank", title, status, detail, instance, faults, null, null);
  }

  Problem with(Object current, Object sent) {
    return new Problem(type, title, status, detail, instance, fouten, current, sent);
  }

  /** One thing that is wrong in the input. */
  @Schema(name = "Fout", description = "Eén fout in de invoer.")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Fault(
      @Schema(
              description =
                  "Het veld, zoals afspraken[2].tekst; ontbreekt als het verzoek als"
                      + " geheel niet klopt.")
          String veld,
      @Schema(description = "De plaats in het verzoek of het bestand, als die bekend is.")
          String plaats,
      @Schema(description = "Wat er fout is en hoe u het verbetert.") String detail) {}
}
