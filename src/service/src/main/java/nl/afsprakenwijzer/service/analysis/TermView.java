package nl.afsprakenwijzer.service.analysis;

import java.time.LocalDate;
import nl.afsprakenwijzer.checker.reading.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The term of the agreement; both days are in it. */
@Schema(name = "Looptijd", description = "De looptijd van de afspraken, met beide dagen erbij.")
public record TermView(
    @Schema(description = "De eerste dag.") LocalDate van,
    @Schema(description = "De laatste dag.") LocalDate tot) {

  static TermView of(Term term) {
    return new TermView(term.from(), term.to());
  }
}
