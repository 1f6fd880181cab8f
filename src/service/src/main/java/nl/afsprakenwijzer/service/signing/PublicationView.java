package nl.afsprakenwijzer.service.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.AgreedText;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed text as everybody may read it; it names organisations and no people. */
@Schema(name = "Publicatie", description = "Ondertekende prestatieafspraken, voor iedereen.")
record PublicationView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "De titel.") String titel,
    @Schema(description = "De gemeente waarvoor de afspraken gelden.") String gemeente,
    @Schema(description = "De hoeveelste ondertekende tekst van deze afspraken.") int uitgave,
    @Schema(description = "De vingerafdruk (SHA-256) van de tekst in het veld geschreven.")
        String vingerafdruk,
    @Schema(
            nullable = true,
            description = "De tekst, precies zoals de vingerafdruk haar neemt; null in een lijst.")
        String geschreven,
    @Schema(nullable = true, description = "Dezelfde tekst als velden; null in een lijst.")
        AgreedText inhoud,
    @Schema(description = "Wanneer de laatste partij tekende.") Instant ondertekend,
    @Schema(description = "De partijen die tekenden; leeg in een lijst.")
        List<String> ondertekenaars,
    @Schema(description = "Verwijzingen naar deze publicatie.") Map<String, Link> _links)
    implements Linked {

  static PublicationView of(Settlement settlement, List<Signature> signatures) {
    return of(
        settlement,
        settlement.text,
        signatures.stream().map(signature -> signature.partyName).toList());
  }

  static PublicationView inList(Settlement settlement) {
    return of(settlement, null, List.of());
  }

  private static PublicationView of(Settlement settlement, String text, List<String> signers) {
    return new PublicationView(
        settlement.id,
        settlement.title,
        settlement.municipality,
        settlement.edition,
        settlement.hash,
        text,
        text == null ? null : AgreedText.read(text),
        settlement.signedAt,
        signers,
        Map.of("self", Link.to("publicaties", settlement.id)));
  }

  /** A part of the list. */
  @Schema(name = "Publicaties", description = "Een deel van de lijst met publicaties.")
  record Part(
      @Schema(description = "De publicaties.") List<PublicationView> publicaties,
      @Schema(description = "Dit deel van de lijst, en het volgende als dat er is.")
          Map<String, Link> _links)
      implements Linked {}
}
