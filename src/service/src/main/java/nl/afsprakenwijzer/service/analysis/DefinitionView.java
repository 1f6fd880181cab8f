package nl.afsprakenwijzer.service.analysis;

import nl.afsprakenwijzer.checker.reading.Definition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term that the agreement explains. */
@Schema(name = "Begrip", description = "Een begrip dat in de afspraken is uitgelegd.")
public record DefinitionView(
    @Schema(description = "Het begrip.") String term,
    @Schema(description = "Wat het betekent.") String omschrijving) {

  static DefinitionView of(Definition definition) {
    return new DefinitionView(definition.term(), definition.description());
  }
}
