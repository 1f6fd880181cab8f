package nl.afsprakenwijzer.service.analysis;

import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the clause that names something. */
@Schema(name = "Vermelding", description = "Een stukje van de tekst dat iets noemt.")
public record MentionView(
    @Schema(description = "Wat het noemt.") String type,
    @Schema(description = "Waar het begint, geteld in UTF-16 vanaf 0.") int begin,
    @Schema(description = "Waar het eindigt; dit teken hoort er niet meer bij.") int eind,
    @Schema(description = "De woorden zelf.") String tekst,
    @Schema(description = "De waarde: een getal of een tijd volgens ISO 8601; leeg als er geen is.")
        String waarde,
    @Schema(description = "De eenheid van een hoeveelheid; leeg als er geen is.") String eenheid) {

  static MentionView of(Mention mention) {
    return new MentionView(
        DutchNames.of(mention.type()),
        mention.span().begin(),
        mention.span().end(),
        mention.text(),
        mention.value(),
        mention.unit());
  }
}
