package nl.afsprakenwijzer.service.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that parties agree on when they sign: the frame and the clauses, in a fixed order. */
@Schema(name = "AfgesprokenTekst", description = "Alles waar de partijen voor tekenen.")
public record AgreedText(
    @Schema(description = "Het kenmerk van de prestatieafspraken.") UUID id,
    @Schema(description = "De titel.") String titel,
    @Schema(description = "De gemeente waarvoor de afspraken gelden.") String gemeente,
    @Schema(nullable = true, description = "De gemeentecode van het CBS.") String gemeentecode,
    @Schema(description = "De hoeveelste tekst die ondertekend wordt.") int uitgave,
    @Schema(nullable = true, description = "De eerste dag van de looptijd.") LocalDate van,
    @Schema(nullable = true, description = "De laatste dag van de looptijd.") LocalDate tot,
    @Schema(description = "Het deel per jaar.") List<Frame.AnnualSlice> jaarschijven,
    @Schema(description = "De visies die richting geven.") List<Frame.Vision> visies,
    @Schema(description = "De begrippen die uitgelegd zijn.") List<Frame.Explanation> begrippen,
    @Schema(description = "De partijen.") List<SigningParty> partijen,
    @Schema(description = "De afspraken op nummer.") List<SignedClause> afspraken) {

  /** A party in the text. */
  @Schema(name = "PartijInTekst", description = "Een partij bij de afspraken.")
  public record SigningParty(
      @Schema(description = "De naam.") String naam,
      @Schema(description = "Wat voor organisatie het is.") String soort,
      @Schema(description = "Of de partij tekent.") boolean tekent) {}

  /** A clause in the text. */
  @Schema(name = "AfspraakInTekst", description = "Een afspraak in de tekst.")
  public record SignedClause(
      @Schema(description = "Het nummer.") int nummer,
      @Schema(description = "Het thema en het deel daarvan.") List<String> kop,
      @Schema(description = "De tekst.") String tekst,
      @Schema(description = "De namen van wie het doet.") List<String> trekkers,
      @Schema(nullable = true, description = "De naam van de partij aan wie het beloofd is.")
          String wederpartij,
      @Schema(nullable = true, description = "Wanneer het klaar is.") String planning,
      @Schema(nullable = true, description = "Wat er gemeten wordt.") String indicator,
      @Schema(nullable = true, description = "Het doel uit een visie.") String visiedoel) {}

  /** The one way to write it down, over which the hash is taken. */
  public String written() {
    return StoredJson.write(this);
  }

  /** Reads what {@link #written} wrote. */
  public static AgreedText read(String written) {
    return StoredJson.read(written, AgreedText.class);
  }
}
