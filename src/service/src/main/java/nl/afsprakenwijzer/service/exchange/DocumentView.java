package nl.afsprakenwijzer.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DutchNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a document. The command {@code lees} gives the same fields. */
@Schema(name = "Document", description = "Wat er in een document staat.")
public record DocumentView(
    @Schema(description = "De titel; leeg als er geen is.") String titel,
    @Schema(description = "De looptijd; null als die er niet staat.", nullable = true)
        TermView looptijd,
    @Schema(description = "De partijen, in de volgorde van het document.") List<PartyView> partijen,
    @Schema(description = "De begrippen die het document uitlegt.") List<DefinitionView> begrippen,
    @Schema(description = "De afspraken, in de volgorde van het document.")
        List<ClauseView> afspraken) {

  static DocumentView of(AgreementDocument document, AgreementJudgement judgement) {
    var clauses = new ArrayList<ClauseView>();
    for (int i = 0; i < judgement.clauses().size(); i++) {
      String place = document.places().isEmpty() ? "" : document.places().get(i).name();
      clauses.add(ClauseView.of(judgement.clauses().get(i), place));
    }
    return new DocumentView(
        document.title(),
        document.context().term().map(TermView::of).orElse(null),
        document.context().parties().stream().map(PartyView::of).toList(),
        document.context().definitions().stream().map(DefinitionView::of).toList(),
        clauses);
  }

  /** The first and the last day. */
  @Schema(name = "DocumentLooptijd", description = "De looptijd, met beide dagen erbij.")
  public record TermView(
      @Schema(description = "De eerste dag.") LocalDate van,
      @Schema(description = "De laatste dag.") LocalDate tot) {
    static TermView of(Term term) {
      return new TermView(term.from(), term.to());
    }
  }

  /** A party, under the name by which the text calls it. */
  @Schema(name = "DocumentPartij", description = "Een partij die het document noemt.")
  public record PartyView(
      @Schema(description = "De naam van de partij.") String naam,
      @Schema(description = "De soort organisatie.") String soort,
      @Schema(description = "Zoals de tekst de partij noemt; de naam zelf als er geen andere is.")
          String alias,
      @Schema(description = "Of de partij tekent.") boolean tekent) {
    static PartyView of(Party party) {
      String alias = party.aliases().isEmpty() ? party.name() : party.aliases().get(0);
      return new PartyView(party.name(), DutchNames.of(party.kind()), alias, party.signatory());
    }
  }

  /** A term that the document explains. */
  @Schema(name = "DocumentBegrip", description = "Een begrip dat het document uitlegt.")
  public record DefinitionView(
      @Schema(description = "Het begrip.") String term,
      @Schema(description = "Wat het betekent.") String omschrijving) {
    static DefinitionView of(Definition definition) {
      return new DefinitionView(definition.term(), definition.description());
    }
  }

  /** A clause with its place. */
  @Schema(name = "DocumentAfspraak", description = "Een afspraak zoals zij in het document staat.")
  public record ClauseView(
      @Schema(description = "Het nummer zoals het er staat; leeg als het er niet is.")
          String nummer,
      @Schema(description = "Of het een afspraak is, of andere tekst.") String soort,
      @Schema(description = "De koppen erboven, de hoogste eerst.") List<String> kop,
      @Schema(description = "De tekst, zonder het nummer.") String tekst,
      @Schema(description = "De kolommen van een actietabel.") FieldsView velden,
      @Schema(description = "De alinea, de bladzijde of de regel; leeg als er geen bestand is.")
          String plaats) {
    static ClauseView of(ClauseJudgement judgement, String place) {
      Clause clause = judgement.clause();
      return new ClauseView(
          clause.number(),
          DutchNames.of(judgement.kind()),
          clause.headings(),
          clause.text(),
          FieldsView.of(clause.fields()),
          place);
    }
  }

  /** The columns of an action table; empty where it has none. */
  @Schema(name = "DocumentVelden", description = "De kolommen van een actietabel.")
  public record FieldsView(
      @Schema(description = "Wie het oppakt; leeg als die kolom er niet is.") String trekker,
      @Schema(description = "Wanneer; leeg als die kolom er niet is.") String planning,
      @Schema(description = "Hoe men het meet; leeg als die kolom er niet is.") String indicator) {
    static FieldsView of(ActionFields fields) {
      return new FieldsView(fields.lead(), fields.planning(), fields.indicator());
    }
  }
}
