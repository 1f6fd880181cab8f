package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/** What is known about the agreement around a clause; everything may be absent. */
public record AgreementContext(
    List<Party> parties, Optional<Term> term, List<Definition> definitions) {
  private static final AgreementContext NONE =
      new AgreementContext(List.of(), Optional.empty(), List.of());

  public AgreementContext {
    parties = List.copyOf(parties);
    definitions = List.copyOf(definitions);
  }

  /** Nothing is known but the clause itself. */
  public static AgreementContext none() {
    return NONE;
  }
}
