package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client knows about the agreement around the clauses; all of it may be absent. */
@Schema(name = "Context", description = "Wat er over de afspraken als geheel bekend is.")
record ContextInput(
    @Schema(description = "De partijen bij de afspraken.")
        @Size(max = 200, message = "Er mogen hoogstens {max} partijen in een verzoek staan.")
        List<@NotNull(message = "Deze partij is leeg.") @Valid PartyInput> partijen,
    @Schema(description = "De looptijd van de afspraken.") @Valid TermInput looptijd,
    @Schema(description = "De begrippen die in de afspraken zijn uitgelegd.")
        @Size(max = 500, message = "Er mogen hoogstens {max} begrippen in een verzoek staan.")
        List<@NotNull(message = "Dit begrip is leeg.") @Valid DefinitionInput> begrippen,
    @Schema(description = "De lopende tekst die geen afspraak is, zoals de visie vooraf.")
        @Size(max = 500, message = "Er mogen hoogstens {max} stukken tekst in een verzoek staan.")
        List<@NotNull(message = "Dit stuk tekst is leeg.") @Valid PassageInput> teksten,
    @Schema(description = "De tabellen met getallen, zoals woningen per locatie.")
        @Size(max = 50, message = "Er mogen hoogstens {max} tabellen in een verzoek staan.")
        List<@NotNull(message = "Deze tabel is leeg.") @Valid TableInput> tabellen,
    @Schema(
            description =
                "De dag waarop u kijkt. Daarmee noemt een open datum de volgende vaste data.")
        LocalDate peildatum) {

  static final String UNKNOWN_KIND =
      "Deze soort partij kennen we niet. Kies uit: gemeente, woningcorporatie, huurdersorganisatie,"
          + " zorgaanbieder, zorgkantoor, zorgverzekeraar, clientenraad, welzijnsorganisatie,"
          + " overig.";

  AgreementContext toContext() {
    AgreementContext context =
        new AgreementContext(
            partijen == null ? List.of() : partijen.stream().map(PartyInput::toParty).toList(),
            Optional.ofNullable(looptijd).map(TermInput::toTerm),
            begrippen == null
                ? List.of()
                : begrippen.stream().map(DefinitionInput::toDefinition).toList(),
            teksten == null ? List.of() : teksten.stream().map(PassageInput::toPassage).toList(),
            tabellen == null ? List.of() : tabellen.stream().map(TableInput::toTable).toList());
    return peildatum == null ? context : context.on(peildatum);
  }

  /** A party as a client names it. */
  @Schema(name = "PartijInvoer", description = "Een partij bij de afspraken.")
  record PartyInput(
      @Schema(description = "De naam.", maxLength = 200)
          @ReadableText(max = 200)
          @NotBlank(message = ReadableText.EMPTY)
          String naam,
      @Schema(description = "De soort organisatie; zonder soort geldt 'overig'.") String soort,
      @Schema(description = "Andere namen waaronder de partij in de tekst staat.")
          @Size(max = 50, message = "Een partij mag hoogstens {max} aliassen hebben.")
          List<@ReadableText(max = 200) @NotBlank(message = ReadableText.EMPTY) String> aliassen,
      @Schema(description = "Of de partij tekent; zonder antwoord geldt ja.") Boolean tekent) {

    @AssertTrue(message = UNKNOWN_KIND)
    @Schema(hidden = true)
    boolean isSoort() {
      return soort == null || DutchNames.partyKind(soort).isPresent();
    }

    Party toParty() {
      PartyKind kind =
          Optional.ofNullable(soort).flatMap(DutchNames::partyKind).orElse(PartyKind.OTHER);
      return new Party(
          naam, kind, aliassen == null ? List.of() : aliassen, tekent == null || tekent);
    }
  }

  /** The first and the last day. */
  @Schema(name = "LooptijdInvoer", description = "De looptijd, met beide dagen erbij.")
  record TermInput(
      @Schema(description = "De eerste dag.")
          @NotNull(message = "Vul de eerste dag in, zoals 2026-01-01.")
          LocalDate van,
      @Schema(description = "De laatste dag.")
          @NotNull(message = "Vul de laatste dag in, zoals 2029-12-31.")
          LocalDate tot) {

    @AssertTrue(message = "De laatste dag ligt voor de eerste dag. Draai ze om of verbeter ze.")
    @Schema(hidden = true)
    boolean isTot() {
      return van == null || tot == null || !tot.isBefore(van);
    }

    Term toTerm() {
      return new Term(van, tot);
    }
  }

  /** A term with its meaning. */
  @Schema(name = "BegripInvoer", description = "Een begrip met zijn uitleg.")
  record DefinitionInput(
      @Schema(description = "Het begrip.", maxLength = 200)
          @ReadableText(max = 200)
          @NotBlank(message = ReadableText.EMPTY)
          String term,
      @Schema(description = "Wat het betekent.", maxLength = 5_000)
          @ReadableText(max = 5_000)
          @NotBlank(message = ReadableText.EMPTY)
          String omschrijving) {

    Definition toDefinition() {
      return new Definition(term, omschrijving);
    }
  }
}
