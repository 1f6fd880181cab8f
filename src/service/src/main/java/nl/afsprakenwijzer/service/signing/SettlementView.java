package nl.afsprakenwijzer.service.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.AgreedText;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evidence report: a fixed text, its hash, and who signed it with which mandate. */
@Schema(name = "Vaststelling", description = "Het bewijs: de tekst, en wie er voor tekende.")
record SettlementView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "De hoeveelste tekst die ondertekend wordt.") int uitgave,
    @Schema(
            description =
                "Of er nog getekend wordt, of iedereen tekende, of de tekst losgelaten is.",
            enumeration = {Settlement.OPEN, Settlement.SIGNED, Settlement.WITHDRAWN})
        String toestand,
    @Schema(description = "De vingerafdruk (SHA-256) van de tekst in het veld geschreven.")
        String vingerafdruk,
    @Schema(
            nullable = true,
            description = "De tekst, precies zoals de vingerafdruk haar neemt; null in een lijst.")
        String geschreven,
    @Schema(nullable = true, description = "Dezelfde tekst als velden; null in een lijst.")
        AgreedText inhoud,
    @Schema(description = "Wanneer de tekst vastgesteld is.") Instant vastgesteld,
    @Schema(nullable = true, description = "Wanneer de laatste partij tekende.")
        Instant ondertekend,
    @Schema(description = "De handtekeningen.") List<SignatureView> ondertekeningen,
    @Schema(description = "Wie nog moet tekenen.") List<String> wachtOp,
    @Schema(description = "Verwijzingen naar deze vaststelling.") Map<String, Link> _links)
    implements Versioned, Linked {

  /** One signature. */
  @Schema(name = "Ondertekening", description = "Een handtekening voor een organisatie.")
  record SignatureView(
      @Schema(description = "De stoel van de partij.") UUID stoel,
      @Schema(description = "De naam van de partij.") String naam,
      @Schema(description = "Het kenmerk van wie tekende.") UUID gebruiker,
      @Schema(description = "Waartoe die persoon de partij mag binden.") String mandaat,
      @Schema(description = "De vingerafdruk van de tekst waarvoor getekend is.")
          String vingerafdruk,
      @Schema(description = "Wanneer die persoon liet zien wie hij of zij is.") Instant ingelogd,
      @Schema(description = "Wanneer er getekend is.") Instant moment) {

    static SignatureView of(Signature signature) {
      return new SignatureView(
          signature.chairId,
          signature.partyName,
          signature.personId,
          signature.mandate,
          signature.hash,
          signature.authenticatedAt,
          signature.signedAt);
    }
  }

  static SettlementView of(
      Settlement settlement, List<Signature> signatures, List<String> waiting, boolean whole) {
    return new SettlementView(
        settlement.id,
        settlement.version,
        settlement.edition,
        settlement.state,
        settlement.hash,
        whole ? settlement.text : null,
        whole ? AgreedText.read(settlement.text) : null,
        settlement.settledAt,
        settlement.signedAt,
        signatures.stream().map(SignatureView::of).toList(),
        waiting,
        Map.of(
            "self",
            Link.to(
                "prestatieafspraken", settlement.agreementId, "vaststellingen", settlement.id)));
  }
}
