package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Passage;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Running text of an agreement that is no clause. */
@Schema(name = "TekstInvoer", description = "Een stuk lopende tekst dat geen afspraak is.")
record PassageInput(
    @Schema(description = "De koppen erboven, de buitenste eerst.")
        @Size(max = 10, message = "Er mogen hoogstens {max} koppen boven een stuk tekst staan.")
        List<@ReadableText(max = 500) @NotBlank(message = ReadableText.EMPTY) String> kop,
    @Schema(description = "De tekst.", maxLength = Clause.MAX_CHARACTERS)
        @ReadableText(max = Clause.MAX_CHARACTERS)
        @NotBlank(message = ReadableText.EMPTY)
        String tekst) {

  Passage toPassage() {
    return new Passage(kop == null ? List.of() : kop, tekst);
  }
}
