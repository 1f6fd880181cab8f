package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about a chair. Without an organisation it is an open one. */
@Schema(
    name = "PartijAanTafelInvoer",
    description = "Een stoel aan tafel; zonder organisatie blijft de stoel leeg.")
record AgreementPartyInput(
    @Schema(description = "Wie er gaat zitten; laat dit weg voor een lege stoel.") UUID organisatie,
    @Schema(description = "Wat voor organisatie er hoort te zitten; nodig voor een lege stoel.")
        String soort,
    @Schema(description = "De naam in deze afspraken; nodig voor een lege stoel.")
        @ReadableText(max = 200)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = ReadableText.EMPTY)
        String naam,
    @Schema(description = "Andere namen waaronder de partij in de tekst staat.")
        @Size(max = 10, message = "Er zijn hoogstens {max} andere namen.")
        List<
                @NotBlank(message = ReadableText.EMPTY) @ReadableText(max = 150)
                @Pattern(
                    regexp = "^[^\\r\\n]*$",
                    message = "Een naam staat op één regel. Haal de nieuwe regel weg.")
                String>
            aliassen,
    @Schema(description = "Of de partij tekent; zonder antwoord geldt ja.") Boolean tekent) {

  static AgreementPartyInput of(AgreementParty party) {
    return new AgreementPartyInput(
        party.organisationId,
        DutchNames.of(party.kind),
        party.name,
        party.aliasList(),
        party.signs);
  }
}
