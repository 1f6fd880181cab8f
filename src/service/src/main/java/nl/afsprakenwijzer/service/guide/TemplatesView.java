package nl.afsprakenwijzer.service.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The templates that fit a question, by theme and kind of party. */
@Schema(name = "Sjablonen", description = "De sjablonen, per thema en per soort partij.")
public record TemplatesView(
    @Schema(description = "De versie van de regels en woordenlijsten.", examples = "2026.1")
        String catalogusversie,
    @Schema(description = "De sjablonen zelf.") List<TemplateView> sjablonen) {}
