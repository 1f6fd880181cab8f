package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client asks to check: one text, or the clauses of an agreement. */
@Schema(name = "Toetsverzoek", description = "Eén tekst, of een lijst afspraken.")
@EitherTextOrClauses
record CheckRequest(
    @Schema(description = "De tekst van één afspraak.", maxLength = Clause.MAX_CHARACTERS)
        @ReadableText(max = Clause.MAX_CHARACTERS)
        String tekst,
    @Schema(description = "De afspraken, in de volgorde van het document.")
        @Size(
            max = MAX_CLAUSES,
            message =
                "Er mogen hoogstens {max} afspraken in een verzoek staan. Splits het verzoek.")
        List<
                @NotNull(message = "Deze afspraak is leeg. Vul een tekst in of haal haar weg.")
                @Valid ClauseToCheck>
            afspraken,
    @Schema(description = "Wat er over de afspraken als geheel bekend is.") @Valid
        ContextInput context) {
  static final int MAX_CLAUSES = 2_000;

  /**
   * Characters of one text that are checked well within a millisecond: handing them to another
   * thread costs more than it saves, and no other request waits long for them.
   */
  private static final int SHORT = 2_000;

  List<Clause> clauses() {
    if (hasOneText()) {
      return List.of(new ClauseToCheck(null, null, tekst, null, null, null).toClause(1));
    }
    return IntStream.range(0, afspraken.size())
        .mapToObj(index -> afspraken.get(index).toClause(index + 1))
        .toList();
  }

  /** Whether it is one text that takes so little time that it need not wait for a worker. */
  boolean takesLittleTime() {
    return hasOneText() && context == null && tekst.length() <= SHORT;
  }

  private boolean hasOneText() {
    return afspraken == null || afspraken.isEmpty();
  }

  AgreementContext agreement() {
    return context == null ? AgreementContext.none() : context.toContext();
  }
}
