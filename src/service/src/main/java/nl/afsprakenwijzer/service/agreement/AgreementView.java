package nl.afsprakenwijzer.service.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as the parties at its table see it. */
@Schema(name = "Prestatieafspraken", description = "Prestatieafspraken van gelijke partijen.")
record AgreementView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "De titel.") String titel,
    @Schema(description = "De gemeente waarvoor ze gelden.") String gemeente,
    @Schema(nullable = true, description = "De gemeentecode van het CBS.") String gemeentecode,
    @Schema(nullable = true, description = "De eerste dag van de looptijd.") LocalDate van,
    @Schema(nullable = true, description = "De laatste dag van de looptijd.") LocalDate tot,
    @Schema(
            description = "Waar deze afspraken in hun leven zijn.",
            enumeration = {
              "voorbereiding",
              "in_onderhandeling",
              "vastgesteld",
              "ondertekend",
              "in_uitvoering",
              "geevalueerd",
              "beeindigd"
            })
        String toestand,
    @Schema(description = "Waar ze van hier naartoe kunnen.") List<String> overgangen,
    @Schema(description = "De hoeveelste tekst die ondertekend is of wordt, vanaf 1.") int uitgave,
    @Schema(description = "Het deel per jaar.") List<Frame.AnnualSlice> jaarschijven,
    @Schema(description = "De visies die richting geven.") List<Frame.Vision> visies,
    @Schema(description = "De begrippen die deze afspraken uitleggen.")
        List<Frame.Explanation> begrippen,
    @Schema(description = "De drie vragen vooraf, met het antwoord als dat er is.")
        List<QuestionView> vragen,
    @Schema(description = "Wie aan tafel zit, en welke stoelen nog leeg zijn.")
        List<AgreementPartyView> partijen,
    @Schema(description = "Wat u beter eerst regelt; niets hiervan houdt u tegen.")
        List<String> waarschuwingen,
    @Schema(description = "Verwijzingen naar deze afspraken en wat erbij hoort.")
        Map<String, Link> _links)
    implements Versioned, Linked {

  static AgreementView of(Agreement agreement, List<AgreementParty> parties, LocalDate today) {
    return new AgreementView(
        agreement.id,
        agreement.version,
        agreement.title,
        agreement.municipality,
        agreement.municipalityCode,
        agreement.termFrom,
        agreement.termTo,
        agreement.state.dutch(),
        agreement.next(today).stream().sorted().map(AgreementState::dutch).toList(),
        agreement.edition,
        agreement.frame.slices(),
        agreement.frame.visions(),
        agreement.frame.definitions(),
        QuestionView.all(agreement.frame),
        parties.stream().map(AgreementPartyView::of).toList(),
        Preparation.warnings(agreement, parties, today),
        links(agreement.id));
  }

  private static Map<String, Link> links(UUID id) {
    return Map.of(
        "self", Link.to("prestatieafspraken", id),
        "partijen", Link.to("prestatieafspraken", id, "partijen"),
        "hoofdstukken", Link.to("prestatieafspraken", id, "hoofdstukken"),
        "afspraken", Link.to("prestatieafspraken", id, "afspraken"),
        "documenten", Link.to("prestatieafspraken", id, "documenten"));
  }
}
