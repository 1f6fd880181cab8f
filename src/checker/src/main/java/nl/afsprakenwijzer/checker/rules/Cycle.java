package nl.afsprakenwijzer.checker.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Term;

/** The fixed dates of the year of agreements: the rows of {@code cycle.csv}. */
final class Cycle {
  private static final List<Step> STEPS = load();

  private Cycle() {}

  private record Step(MonthDay day, String name) {
    LocalDate after(LocalDate date) {
      LocalDate same = day.atYear(date.getYear());
      return same.isAfter(date) ? same : day.atYear(date.getYear() + 1);
    }
  }

  private record Moment(LocalDate date, String name) {
    String words() {
      return Months.day(date) + " (" + name + ")";
    }
  }

  /**
   * The next dates after the day of the context, in Dutch, soonest first and within the term; only
   * the end of the term when no day is given.
   */
  static List<String> next(AgreementContext context) {
    if (context.date().isEmpty() && context.term().isEmpty()) {
      return List.of();
    }
    List<Moment> moments = new ArrayList<>(4);
    LocalDate last = context.term().map(Term::to).orElse(LocalDate.MAX);
    context
        .date()
        .ifPresent(
            day -> STEPS.forEach(step -> moments.add(new Moment(step.after(day), step.name))));
    context.term().ifPresent(term -> moments.add(new Moment(last, "het eind van de looptijd")));
    return moments.stream()
        .filter(moment -> !moment.date.isAfter(last))
        .sorted(Comparator.comparing(Moment::date))
        .map(Moment::words)
        .toList();
  }

  private static List<Step> load() {
    return LexiconFile.beside(Cycle.class, "cycle.csv", "maand", "dag", "stap", "bron", "plaats")
        .stream()
        .map(
            row ->
                new Step(MonthDay.of(Integer.parseInt(row[0]), Integer.parseInt(row[1])), row[2]))
        .toList();
  }
}
