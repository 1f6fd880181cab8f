package nl.afsprakenwijzer.service.analysis;

import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many commitments are about a theme. */
@Schema(name = "Thema", description = "Hoeveel afspraken over een thema gaan.")
public record ThemeView(
    @Schema(description = "De naam van het thema.") String thema,
    @Schema(description = "Hoeveel afspraken erover gaan.") int aantal,
    @Schema(description = "Hoeveel dat er zijn per onderdeel van het thema, ook als het er 0 zijn.")
        Map<String, Integer> onderdelen) {

  static ThemeView of(ThemeShare theme) {
    return new ThemeView(theme.name(), theme.commitments(), theme.parts());
  }
}
