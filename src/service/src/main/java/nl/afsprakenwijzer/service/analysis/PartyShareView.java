package nl.afsprakenwijzer.service.analysis;

import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.PartyShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party takes upon itself. */
@Schema(name = "Aandeel", description = "Wat een partij op zich neemt.")
public record PartyShareView(
    @Schema(description = "De naam van de partij.") String partij,
    @Schema(description = "Hoeveel verplichtingen zij heeft.") int aantal,
    @Schema(
            description =
                "Het gewicht van die verplichtingen samen: een resultaat telt voor 3, een stap in"
                    + " het proces voor 2, een inspanning voor 1 en een intentie voor 0.")
        int gewicht,
    @Schema(description = "Hoeveel van haar verplichtingen bij elk thema horen.")
        Map<String, Integer> themas,
    @Schema(description = "Welke andere partijen daarin staan, en hoe vaak.")
        Map<String, Integer> tegenover) {

  static PartyShareView of(PartyShare share) {
    return new PartyShareView(
        share.party(), share.obligations(), share.weight(), share.themes(), share.towards());
  }
}
