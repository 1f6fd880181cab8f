package nl.afsprakenwijzer.service.agreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each row. */
@Schema(name = "Reeks", description = "Wat er met elke regel gebeurde.")
record SeriesView(
    @Schema(description = "De regels, in de volgorde van het verzoek.") List<Row> regels) {

  /** What became of one row. */
  @Schema(name = "ReeksRegel", description = "Wat er met één regel gebeurde.")
  record Row(
      @Schema(description = "De hoeveelste regel het is, vanaf 1.") int volgorde,
      @Schema(description = "De status van deze regel, zoals bij één afspraak.") int status,
      @Schema(nullable = true, description = "Het kenmerk van de nieuwe afspraak.") UUID id,
      @Schema(nullable = true, description = "Het nummer van de nieuwe afspraak.") Integer nummer,
      @Schema(nullable = true, description = "Wat er mis is met deze regel.") String fout) {

    static Row added(int order, Clause clause) {
      return new Row(order, 201, clause.id, clause.number, null);
    }

    static Row refused(int order, int status, String fault) {
      return new Row(order, status, null, null, fault);
    }
  }
}
