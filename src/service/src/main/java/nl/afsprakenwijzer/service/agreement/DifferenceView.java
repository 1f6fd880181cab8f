package nl.afsprakenwijzer.service.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two versions. */
@Schema(name = "Verschil", description = "Wat er tussen twee versies veranderd is.")
public record DifferenceView(
    @Schema(description = "De tekst in stukken: wat bleef, wat weg is en wat nieuw is.")
        List<Piece> woorden,
    @Schema(description = "De velden die veranderd zijn.") List<Field> velden) {
  static final String SAME = "gelijk";
  static final String GONE = "weg";
  static final String NEW = "nieuw";

  /** What changes word by word when one text takes the place of another. */
  public static List<Piece> words(String before, String after) {
    return Difference.words(before, after);
  }

  /** Some words of the text. */
  @Schema(name = "VerschilStuk", description = "Een stuk van de tekst.")
  public record Piece(
      @Schema(
              description = "Of het bleef, weg is of nieuw is.",
              enumeration = {SAME, GONE, NEW})
          String soort,
      @Schema(description = "De woorden.") String tekst) {}

  /** A field that changed. */
  @Schema(name = "VerschilVeld", description = "Een veld dat veranderd is.")
  public record Field(
      @Schema(description = "De naam van het veld.") String veld,
      @Schema(description = "Wat er stond; leeg als er niets stond.") String eerst,
      @Schema(description = "Wat er nu staat; leeg als er niets staat.") String nu) {}
}
