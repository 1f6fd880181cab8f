package nl.afsprakenwijzer.service.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of a clause. */
@Schema(name = "Versies", description = "De versies van een afspraak, de nieuwste eerst.")
record VersionsView(@Schema(description = "De versies.") List<VersionView> versies) {

  /** One version. */
  @Schema(name = "AfspraakVersie", description = "Wat een afspraak toen zei.")
  record VersionView(
      @Schema(description = "Het nummer van de versie.") long versie,
      @Schema(description = "De tekst.") String tekst,
      @Schema(description = "Of de afspraak toen vervallen was.") boolean vervallen,
      @Schema(description = "Welke organisatie haar maakte.") UUID organisatie,
      @Schema(description = "Wie haar maakte.") UUID gebruiker,
      @Schema(description = "Wanneer zij gemaakt is.") Instant moment) {

    static VersionView of(ClauseVersion version) {
      ClauseContent content = version.content();
      return new VersionView(
          version.id.version(),
          content.text(),
          content.withdrawn(),
          version.organisationId,
          version.personId,
          version.madeAt);
    }
  }
}
