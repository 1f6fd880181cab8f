package nl.afsprakenwijzer.service.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.afsprakenwijzer.service.analysis.ClauseView;
import nl.afsprakenwijzer.service.platform.Link;
import nl.afsprakenwijzer.service.platform.Linked;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as the parties at the table see it. */
@Schema(name = "Prestatieafspraak", description = "Eén afspraak.")
record AgreedClauseView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Het aantal wijzigingen; dit is ook de ETag.") long versie,
    @Schema(
            description =
                "Het nummer; het verschuift niet als er afspraken bij komen of vervallen.")
        int nummer,
    @Schema(description = "De tekst.") String tekst,
    @Schema(nullable = true, description = "Het kenmerk van het hoofdstuk.") UUID hoofdstuk,
    @Schema(nullable = true, description = "Het beleidsveld.") String domein,
    @Schema(description = "De kenmerken van de partijen aan tafel die het doen.")
        List<UUID> trekkers,
    @Schema(
            nullable = true,
            description = "Het kenmerk van de partij aan tafel aan wie het beloofd is.")
        UUID wederpartij,
    @Schema(nullable = true, description = "Wanneer het klaar is, naast de tekst.") String planning,
    @Schema(nullable = true, description = "Wat er gemeten wordt.") String indicator,
    @Schema(nullable = true, description = "Het doel uit een visie waar dit aan bijdraagt.")
        String visiedoel,
    @Schema(nullable = true, description = "De post uit een bod waar de afspraak van komt.")
        UUID post,
    @Schema(description = "De doelgroepen die in de tekst staan.") List<String> doelgroepen,
    @Schema(description = "De plaatsen die in de tekst staan.") List<String> locaties,
    @Schema(description = "Of de afspraak vervallen is.") boolean vervallen,
    @Schema(description = "Wanneer de afspraak voor het laatst gewijzigd is.") Instant gewijzigd,
    @Schema(
            nullable = true,
            description = "De uitslag van de toets op deze tekst; null in een lijst.")
        ClauseView uitslag,
    @Schema(description = "Wat er over bevindingen besloten is; leeg in een lijst.")
        List<DecisionView> besluiten,
    @Schema(description = "Verwijzingen naar deze afspraak en wat erbij hoort.")
        Map<String, Link> _links)
    implements Versioned, Linked {

  static AgreedClauseView of(Clause clause, ClauseView judged, List<DecisionView> decisions) {
    return new AgreedClauseView(
        clause.id,
        clause.version,
        clause.number,
        clause.text,
        clause.chapterId,
        clause.domain,
        clause.doerIds(),
        clause.counterpartId,
        clause.planning,
        clause.indicator,
        clause.visionGoal,
        clause.bidItemId,
        clause.targetGroups.lines().toList(),
        clause.places.lines().toList(),
        clause.withdrawnAt != null,
        clause.changedAt,
        judged,
        decisions,
        links(clause));
  }

  static AgreedClauseView inList(Clause clause) {
    return of(clause, null, List.of());
  }

  private static Map<String, Link> links(Clause clause) {
    return Map.of(
        "self", link(clause),
        "prestatieafspraken", Link.to("prestatieafspraken", clause.agreementId),
        "versies", link(clause, "versies"),
        "besluiten", link(clause, "besluiten"));
  }

  private static Link link(Clause clause, Object... rest) {
    String self = Link.to("prestatieafspraken", clause.agreementId, "afspraken", clause.id).href();
    return new Link(rest.length == 0 ? self : self + "/" + rest[0]);
  }
}
