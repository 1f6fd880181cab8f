package nl.afsprakenwijzer.service.agreement;

import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter as the parties see it. */
@Schema(name = "Hoofdstuk", description = "Een hoofdstuk: een thema of een deel daarvan.")
record ChapterView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "Het thema.") String thema,
    @Schema(nullable = true, description = "Het deel van het thema.") String subthema,
    @Schema(description = "De plaats in de volgorde.") int volgorde,
    @Schema(description = "Verwijzingen naar dit hoofdstuk.") Map<String, Link> _links)
    implements Versioned, Linked {

  static ChapterView of(Chapter chapter) {
    return new ChapterView(
        chapter.id,
        chapter.version,
        chapter.theme,
        chapter.subtheme,
        chapter.position,
        Map.of(
            "self",
            Link.to("prestatieafspraken", chapter.agreementId, "hoofdstukken", chapter.id)));
  }
}
