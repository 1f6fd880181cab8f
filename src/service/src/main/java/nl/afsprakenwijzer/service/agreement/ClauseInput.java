package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What a client says about a clause. */
@Schema(name = "PrestatieafspraakInvoer", description = "De tekst en de velden van een afspraak.")
record ClauseInput(
    @Schema(
            description = "De tekst.",
            examples = "De Linde levert uiterlijk 31 december 2027 40 nultredenwoningen op.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = nl.afsprakenwijzer.checker.reading.Clause.MAX_CHARACTERS)
        String tekst,
    @Schema(description = "Het kenmerk van het hoofdstuk.") UUID hoofdstuk,
    @Schema(
            description = "Het beleidsveld.",
            enumeration = {"wonen", "sociaal", "ruimte"})
        @Pattern(regexp = "wonen|sociaal|ruimte", message = "Kies uit: wonen, sociaal, ruimte.")
        String domein,
    @Schema(description = "De kenmerken van de partijen aan tafel die het doen.")
        @Size(max = 20, message = "Er zijn hoogstens {max} trekkers.")
        @UniqueElements(message = "Deze trekker staat er twee keer. Haal er een weg.")
        List<@NotNull(message = "Laat een lege plek weg.") UUID> trekkers,
    @Schema(description = "Het kenmerk van de partij aan tafel aan wie het beloofd is.")
        UUID wederpartij,
    @Schema(description = "Wanneer het klaar is, als dat niet in de tekst staat.")
        @ReadableText(max = 500)
        String planning,
    @Schema(description = "Wat er gemeten wordt.") @ReadableText(max = 500) String indicator,
    @Schema(description = "Het doel uit een visie waar dit aan bijdraagt.") @ReadableText(max = 500)
        String visiedoel,
    @Schema(description = "Nieuwe woorden voor velden die in de tekst gelezen zijn.")
        @Size(max = 50, message = "Wijzig hoogstens {max} velden tegelijk.")
        List<@NotNull(message = "Dit veld is leeg.") @Valid FieldInput> velden) {

  /** New words for a field that was read in the text. */
  @Schema(name = "VeldInvoer", description = "Nieuwe woorden voor een veld in de tekst.")
  record FieldInput(
      @Schema(description = "Waar het veld begint, zoals het in de vermeldingen staat.")
          @NotNull(message = "Zeg waar het veld begint.")
          Integer begin,
      @Schema(description = "Waar het veld eindigt, zoals het in de vermeldingen staat.")
          @NotNull(message = "Zeg waar het veld eindigt.")
          Integer eind,
      @Schema(description = "De nieuwe woorden.")
          @NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = 500)
          String tekst) {}

  static ClauseInput of(ClauseContent content) {
    return new ClauseInput(
        content.text(),
        content.chapterId(),
        content.domain(),
        content.doers(),
        content.counterpartId(),
        content.planning(),
        content.indicator(),
        content.visionGoal(),
        null);
  }

  ClauseContent content(String text) {
    return new ClauseContent(
        text,
        hoofdstuk,
        domein,
        trekkers == null ? List.of() : trekkers,
        wederpartij,
        planning,
        indicator,
        visiedoel,
        false);
  }
}
