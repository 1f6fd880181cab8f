package nl.afsprakenwijzer.service.guide;

import java.util.List;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Source;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card of a rule as people see it. */
@Schema(name = "Regel", description = "Een regel waarop de toets let.")
public record RuleView(
    @Schema(description = "Het kenmerk.", examples = "T1") String id,
    @Schema(description = "Waar de regel over gaat.") String criterium,
    @Schema(description = "Hoe erg het is als een afspraak niet aan de regel voldoet.")
        String ernst,
    @Schema(description = "Hoe het hoort.") String titel,
    @Schema(description = "Wat u kunt doen.") String boodschap,
    @Schema(description = "Waarom de regel er is.") String waarom,
    @Schema(description = "Waar de regel vandaan komt.") List<SourceView> bronnen,
    @Schema(description = "Zinnen die laten zien wat de regel bedoelt.") ExamplesView voorbeelden) {

  static RuleView of(RuleCard card) {
    return new RuleView(
        card.id(),
        DutchNames.of(card.criterion()),
        DutchNames.of(card.severity()),
        card.title(),
        card.advice(),
        card.why(),
        card.sources().stream().map(SourceView::of).toList(),
        new ExamplesView(card.bad(), card.good()));
  }

  /** Where a rule comes from. */
  @Schema(name = "Bron", description = "Waar een regel vandaan komt.")
  public record SourceView(
      @Schema(description = "De publicatie, wet of organisatie.") String naam,
      @Schema(description = "Het jaar van de gelezen versie.") int jaar,
      @Schema(description = "Het adres, artikel of de bladzijde; leeg als die er niet is.")
          String plaats) {

    static SourceView of(Source source) {
      return new SourceView(source.name(), source.year(), source.place());
    }
  }

  /** Sentences that fail and sentences that pass. */
  @Schema(name = "Voorbeelden", description = "Zinnen die laten zien wat de regel bedoelt.")
  public record ExamplesView(
      @Schema(description = "Zinnen die niet voldoen, met de plaats tussen « en ».")
          List<String> fout,
      @Schema(description = "Zinnen die wel voldoen.") List<String> goed) {}
}
