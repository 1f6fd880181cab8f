package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of the action list, in the order in which they stand.
 *
 * @param width in characters
 * @param value a text, a number or a day
 */
record ActionColumn(String title, int width, Function<Action, Object> value) {
  static final List<ActionColumn> ALL =
      List.of(
          new ActionColumn("Nr.", 7, Action::number),
          new ActionColumn("Kop", 18, Action::heading),
          new ActionColumn("Afspraak", 45, Action::text),
          new ActionColumn("Soort", 12, Action::kind),
          new ActionColumn("Wie", 16, Action::doers),
          new ActionColumn("Voor wie", 15, Action::groups),
          new ActionColumn("Waar", 15, Action::places),
          new ActionColumn("Hoeveel", 17, Action::quantities),
          new ActionColumn("Getal", 9, action -> number(action.amounts())),
          new ActionColumn("Eenheid", 9, action -> String.join("; ", action.units())),
          new ActionColumn("Wanneer", 17, Action::times),
          new ActionColumn("Uiterlijk", 11, action -> last(action.deadlines())),
          letter(Letter.S),
          letter(Letter.M),
          letter(Letter.A),
          letter(Letter.R),
          letter(Letter.T),
          new ActionColumn("Bevindingen", 48, action -> String.join("\n", action.findings())),
          new ActionColumn("Voorstel", 45, Action::rewrite));

  private static ActionColumn letter(Letter letter) {
    return new ActionColumn(
        letter.name() + " " + letter.word(), 13, action -> action.letters().get(letter.ordinal()));
  }

  /** One number is a number, so that people can add it up; more are words. */
  private static Object number(List<String> amounts) {
    if (amounts.size() == 1 && amounts.get(0).matches("\\d{1,15}(\\.\\d+)?")) {
      return Double.valueOf(amounts.get(0));
    }
    return String.join("; ", amounts);
  }

  private static Object last(List<LocalDate> deadlines) {
    return deadlines.isEmpty() ? "" : deadlines.get(deadlines.size() - 1);
  }
}
