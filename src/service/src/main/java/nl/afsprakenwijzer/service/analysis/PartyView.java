package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party to the agreement. */
@Schema(name = "Partij", description = "Een partij bij de afspraken.")
public record PartyView(
    @Schema(description = "De naam van de partij.") String naam,
    @Schema(description = "De soort organisatie.") String soort,
    @Schema(description = "Andere namen waaronder de partij in de tekst staat.")
        List<String> aliassen,
    @Schema(description = "Of de partij tekent.") boolean tekent) {

  static PartyView of(Party party) {
    return new PartyView(
        party.name(), DutchNames.of(party.kind()), party.aliases(), party.signatory());
  }
}
