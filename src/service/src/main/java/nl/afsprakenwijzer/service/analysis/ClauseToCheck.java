package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as a client sends it; only the text must be there. */
@Schema(name = "Afspraak", description = "Eén afspraak om te toetsen.")
record ClauseToCheck(
    @Schema(description = "Uw eigen kenmerk; het komt zo terug.", maxLength = 200)
        @ReadableText(max = 200)
        String id,
    @Schema(
            description = "Het nummer zoals het in het document staat.",
            examples = "3.2",
            maxLength = 50)
        @ReadableText(max = 50)
        String nummer,
    @Schema(description = "De tekst van de afspraak.", maxLength = Clause.MAX_CHARACTERS)
        @ReadableText(max = Clause.MAX_CHARACTERS)
        @NotBlank(message = ReadableText.EMPTY)
        String tekst,
    @Schema(description = "De koppen erboven, de buitenste eerst.")
        @Size(max = 10, message = "Er mogen hoogstens {max} koppen boven een afspraak staan.")
        List<@ReadableText(max = 500) @NotBlank(message = ReadableText.EMPTY) String> kop,
    @Schema(description = "Wat de actietabel naast de tekst zegt.") @Valid FieldsInput velden,
    @Schema(description = "Wat u weet en de tekst niet zegt.") @Valid EvidenceInput onderbouwing) {

  Clause toClause(int position) {
    return new Clause(
        id == null || id.isBlank() ? Integer.toString(position) : id,
        orEmpty(nummer),
        tekst,
        kop == null ? List.of() : kop,
        velden == null ? ActionFields.none() : velden.toFields(),
        onderbouwing == null ? Evidence.none() : onderbouwing.toEvidence());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** The columns of an action table. */
  @Schema(name = "Actievelden", description = "De kolommen van een actietabel.")
  record FieldsInput(
      @Schema(description = "Wie het trekt.", maxLength = 500) @ReadableText(max = 500)
          String trekker,
      @Schema(description = "Wanneer het klaar is.", maxLength = 500) @ReadableText(max = 500)
          String planning,
      @Schema(description = "Wat er gemeten wordt.", maxLength = 500) @ReadableText(max = 500)
          String indicator) {

    ActionFields toFields() {
      return new ActionFields(orEmpty(trekker), orEmpty(planning), orEmpty(indicator));
    }
  }
}
