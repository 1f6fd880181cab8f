package nl.afsprakenwijzer.service.guide;

import java.util.List;
import nl.afsprakenwijzer.checker.template.ClauseTemplate;
import nl.afsprakenwijzer.checker.template.TemplateSlot;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause with gaps that people can make their own. */
@Schema(name = "Sjabloon", description = "Een voorbeeldafspraak met plekken die u zelf invult.")
public record TemplateView(
    @Schema(description = "Het kenmerk.", examples = "VC1") String id,
    @Schema(description = "Het thema.") String thema,
    @Schema(description = "De soort partij die de afspraak op zich neemt.") String partij,
    @Schema(description = "Waar de afspraak over gaat.", examples = "lift") String onderwerp,
    @Schema(
            description = "De tekst, met open plekken tussen vierkante haken.",
            examples = "[Corporatie] plaatst uiterlijk [datum] in [complex] [aantal] liften.")
        String tekst,
    @Schema(
            description = "De tekst zoals die ingevuld kan worden.",
            examples =
                "De corporatie plaatst uiterlijk 31 december 2028 in complex Lindenhof 24 liften.")
        String voorbeeld,
    @Schema(description = "De plekken die u zelf invult.") List<SlotView> openPlekken,
    @Schema(description = "Waar het onderwerp vandaan komt.") RuleView.SourceView bron) {

  static TemplateView of(ClauseTemplate template) {
    return new TemplateView(
        template.id(),
        DutchNames.of(template.theme()),
        DutchNames.of(template.party()),
        template.subject(),
        template.text(),
        template.example(),
        template.slots().stream().map(SlotView::of).toList(),
        RuleView.SourceView.of(template.source()));
  }

  /** A gap that people have to fill. */
  @Schema(name = "SjabloonPlek", description = "Een plek in een sjabloon die u zelf invult.")
  public record SlotView(
      @Schema(description = "Wat er tussen de haken staat, in kleine letters.", examples = "datum")
          String naam,
      @Schema(description = "Wat er moet komen.") String soort,
      @Schema(description = "Een hint in gewone taal.") String hint,
      @Schema(description = "Een waarde die past.", examples = "31 december 2028")
          String voorbeeld) {

    static SlotView of(TemplateSlot slot) {
      return new SlotView(slot.name(), DutchNames.of(slot.slot()), slot.hint(), slot.example());
    }
  }
}
