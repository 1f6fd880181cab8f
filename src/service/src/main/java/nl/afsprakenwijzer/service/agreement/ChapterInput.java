package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about a chapter. */
@Schema(name = "HoofdstukInvoer", description = "Een hoofdstuk: een thema of een deel daarvan.")
record ChapterInput(
    @Schema(description = "Het thema.", examples = "Wonen met zorg")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 200)
        String thema,
    @Schema(description = "Het deel van het thema.", examples = "Geschikte woningen")
        @ReadableText(max = 200)
        String subthema,
    @Schema(description = "De plaats in de volgorde, vanaf 1; zonder getal komt het achteraan.")
        @Min(value = 1, message = "Begin te tellen bij {value}.")
        @Max(value = 1000, message = "Kies hoogstens {value}.")
        Integer volgorde) {

  static ChapterInput of(Chapter chapter) {
    return new ChapterInput(chapter.theme, chapter.subtheme, chapter.position);
  }
}
