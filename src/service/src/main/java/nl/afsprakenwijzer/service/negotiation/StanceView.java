package nl.afsprakenwijzer.service.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.TableClause;
import nl.afsprakenwijzer.service.platform.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party thinks of a clause; null where it did not say anything yet. */
@Schema(name = "Standpunt", description = "Wat een partij van een afspraak vindt.")
record StanceView(
    @Schema(description = "De stoel van de partij.") UUID stoel,
    @Schema(description = "De naam van de partij.") String naam,
    @Schema(nullable = true, description = "Het standpunt; null als er nog geen is.")
        String standpunt,
    @Schema(nullable = true, description = "De reden.") String reden,
    @Schema(description = "De versie van de afspraak waar het over gaat; ook de ETag.") long versie,
    @Schema(description = "Of het over de tekst van nu gaat. Verandert de tekst, dan vervalt het.")
        boolean geldt,
    @Schema(nullable = true, description = "Wanneer het ingenomen is.") Instant moment)
    implements Versioned {

  static StanceView of(TableClause.Chair chair, Stance stance, TableClause clause) {
    if (stance == null) {
      return new StanceView(chair.id(), chair.name(), null, null, clause.version(), false, null);
    }
    return new StanceView(
        chair.id(),
        chair.name(),
        stance.kind,
        stance.reason,
        stance.clauseVersion,
        stance.clauseVersion == clause.version(),
        stance.takenAt);
  }

  /** Of every party at the table. */
  @Schema(name = "Standpunten", description = "Wat elke partij aan tafel vindt.")
  record All(
      @Schema(description = "Een standpunt per stoel aan tafel.") List<StanceView> standpunten) {}
}
