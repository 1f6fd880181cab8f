package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * Adds many clauses at once: the good rows come in, and of each other row it says what is wrong.
 */
@Singleton
class ClauseSeries {
  private final Clauses clauses;
  private final Agreements agreements;
  private final Table table;
  private final Validator validator;

  ClauseSeries(Clauses clauses, Agreements agreements, Table table, Validator validator) {
    this.table = table;
    this.clauses = clauses;
    this.agreements = agreements;
    this.validator = validator;
  }

  SeriesView add(UUID agreement, List<ClauseInput> inputs) {
    Agreement whole = agreements.getToChange(agreement);
    List<AgreementParty> parties = table.of(agreement);
    List<SeriesView.Row> rows = new ArrayList<>();
    for (ClauseInput input : inputs) {
      rows.add(row(whole, parties, rows.size() + 1, input));
    }
    return new SeriesView(rows);
  }

  private SeriesView.Row row(
      Agreement agreement, List<AgreementParty> parties, int number, ClauseInput input) {
    if (input == null) {
      return SeriesView.Row.refused(number, 400, "Deze regel is leeg.");
    }
    Set<ConstraintViolation<ClauseInput>> faults = validator.validate(input);
    if (!faults.isEmpty()) {
      String words =
          faults.stream()
              .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
              .sorted()
              .collect(Collectors.joining(" "));
      return SeriesView.Row.refused(number, 400, words);
    }
    try {
      return SeriesView.Row.added(number, clauses.add(agreement, parties, input));
    } catch (Refused refused) {
      return SeriesView.Row.refused(number, refused.status(), refused.explanation());
    }
  }
}
