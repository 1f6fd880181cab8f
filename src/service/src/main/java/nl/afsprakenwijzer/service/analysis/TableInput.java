package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of numbers of an agreement, such as homes per location. */
@Schema(name = "TabelInvoer", description = "Een tabel met getallen, zoals woningen per locatie.")
record TableInput(
    @Schema(description = "De koppen erboven, de buitenste eerst.")
        @Size(max = 10, message = "Er mogen hoogstens {max} koppen boven een tabel staan.")
        List<@ReadableText(max = 500) @NotBlank(message = ReadableText.EMPTY) String> kop,
    @Schema(description = "De tekst van de cellen, rij na rij; de eerste rij is de kop.")
        @NotNull(message = "Vul de rijen van de tabel in.")
        @Size(
            min = 2,
            max = 500,
            message = "Een tabel heeft een kop en minstens één rij, en hoogstens {max} rijen.")
        List<
                @NotNull(message = "Deze rij is leeg.")
                    @Size(max = 50, message = "Een rij mag hoogstens {max} cellen hebben.") List<
                    @NotNull(message = "Deze cel is null. Laat een lege cel een lege tekst zijn.")
                    @ReadableText(max = 500) String>>
            rijen) {

  NumberTable toTable() {
    return new NumberTable(kop == null ? List.of() : kop, rijen);
  }
}
