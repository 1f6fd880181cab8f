package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.checker.rules.OpenSlot;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A better wording; what the text does not say is left open. */
@Schema(name = "Voorstel", description = "Een betere zin. Wat de tekst niet zegt, blijft open.")
public record RewriteView(
    @Schema(description = "De zin, met open plekken tussen vierkante haken.") String tekst,
    @Schema(description = "De plekken die u zelf invult.") List<SlotView> openPlekken) {

  static RewriteView of(Rewrite rewrite) {
    return new RewriteView(rewrite.text(), rewrite.slots().stream().map(SlotView::of).toList());
  }

  /** A gap that people have to fill. */
  @Schema(name = "OpenPlek", description = "Een plek in het voorstel die u zelf invult.")
  public record SlotView(
      @Schema(description = "Wat er moet komen.") String soort,
      @Schema(description = "Waar de plek begint in het voorstel, het haakje meegeteld.") int begin,
      @Schema(description = "Waar de plek eindigt in het voorstel.") int eind,
      @Schema(description = "Een hint in gewone taal.") String hint,
      @Schema(description = "Wat mensen hier meestal invullen; vaak leeg.")
          List<String> suggesties) {

    static SlotView of(OpenSlot slot) {
      return new SlotView(
          DutchNames.of(slot.slot()),
          slot.span().begin(),
          slot.span().end(),
          slot.hint(),
          slot.suggestions());
    }
  }
}
