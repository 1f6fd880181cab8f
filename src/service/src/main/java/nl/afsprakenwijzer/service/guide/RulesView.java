package nl.afsprakenwijzer.service.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules that fit a question, in the order of the catalogue. */
@Schema(name = "Regels", description = "De regels, in de volgorde van de catalogus.")
public record RulesView(
    @Schema(description = "De versie van de regels en woordenlijsten.", examples = "2026.1")
        String catalogusversie,
    @Schema(description = "De regels zelf.") List<RuleView> regels) {}
