package nl.afsprakenwijzer.service.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.DifferenceView;
import nl.afsprakenwijzer.service.agreement.TableClause;
import nl.afsprakenwijzer.service.analysis.ClauseView;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal beside the text as it is. */
@Schema(name = "Tekstvoorstel", description = "Een andere tekst voor een afspraak.")
record ProposalView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(description = "De stoel van de partij die het doet.") UUID stoel,
    @Schema(description = "De naam van die partij.") String naam,
    @Schema(description = "De tekst zoals die wordt als het voorstel overgenomen wordt.")
        String tekst,
    @Schema(nullable = true, description = "Waarom dit beter is.") String reden,
    @Schema(
            description = "Of het nog open is, overgenomen of ingetrokken.",
            enumeration = {Proposal.OPEN, Proposal.ADOPTED, Proposal.WITHDRAWN})
        String toestand,
    @Schema(description = "Of de afspraak veranderd is sinds het voorstel gedaan werd.")
        boolean verouderd,
    @Schema(description = "Het verschil met de tekst van nu, in stukken.")
        List<DifferenceView.Piece> woorden,
    @Schema(
            nullable = true,
            description = "De uitslag van de toets op deze tekst; null in een lijst.")
        ClauseView uitslag,
    @Schema(description = "Wanneer het gedaan is.") Instant moment,
    @Schema(description = "Verwijzingen naar dit voorstel.") Map<String, Link> _links)
    implements Versioned, Linked {

  static ProposalView of(Proposal proposal, TableClause clause, ClauseView judged) {
    return new ProposalView(
        proposal.id,
        proposal.version,
        proposal.chairId,
        clause.nameOf(proposal.chairId),
        proposal.text,
        proposal.reason,
        proposal.state,
        proposal.clauseVersion != clause.version(),
        DifferenceView.words(clause.text(), proposal.text),
        judged,
        proposal.madeAt,
        Map.of(
            "self",
            Link.to(
                "prestatieafspraken",
                clause.agreementId(),
                "afspraken",
                clause.clauseId(),
                "voorstellen",
                proposal.id)));
  }
}
