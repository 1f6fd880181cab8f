package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the agreement around a clause; everything may be absent.
 *
 * @param passages its running text besides the clauses
 * @param tables its tables of numbers
 * @param date the day on which people look at it, from which the next dates of the year follow; in
 *     the years 1 to 9999
 */
public record AgreementContext(
    List<Party> parties,
    Optional<Term> term,
    List<Definition> definitions,
    List<Passage> passages,
    List<NumberTable> tables,
    Optional<LocalDate> date) {
  private static final AgreementContext NONE =
      new AgreementContext(List.of(), Optional.empty(), List.of());

  public AgreementContext {
    parties = List.copyOf(parties);
    definitions = List.copyOf(definitions);
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
    date.ifPresent(Term::requireInCalendar);
  }

  /** An agreement of which the day on which people look at it is not known. */
  public AgreementContext(
      List<Party> parties,
      Optional<Term> term,
      List<Definition> definitions,
      List<Passage> passages,
      List<NumberTable> tables) {
    this(parties, term, definitions, passages, tables, Optional.empty());
  }

  /** The same agreement, looked at on this day. */
  public AgreementContext on(LocalDate day) {
    return new AgreementContext(parties, term, definitions, passages, tables, Optional.of(day));
  }

  /** An agreement of which no text is known besides its clauses. */
  public AgreementContext(List<Party> parties, Optional<Term> term, List<Definition> definitions) {
    this(parties, term, definitions, List.of(), List.of());
  }

  /** Nothing is known but the clause itself. */
  public static AgreementContext none() {
    return NONE;
  }
}
