package nl.afsprakenwijzer.checker.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final List<LocalDate> OUTSIDE =
      List.of(
          LocalDate.MIN,
          FIRST.minusDays(1),
          LocalDate.of(-1, 6, 1),
          LAST.plusDays(1),
          LocalDate.MAX);

  @Test
  void dayOutsideTheCalendar_isRefused() {
    for (LocalDate day : OUTSIDE) {
      assertThatIllegalArgumentException()
          .as(day.toString())
          .isThrownBy(() -> new Term(day, day))
          .withMessage("not in the years 1 to 9999: " + day);
      assertThatIllegalArgumentException()
          .as(day.toString())
          .isThrownBy(() -> AgreementContext.none().on(day))
          .withMessage("not in the years 1 to 9999: " + day);
    }
  }

  @Test
  void endBeforeTheBegin_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Term(LAST, FIRST))
        .withMessage("term ends before it begins: 9999-12-31/0001-01-01");
  }

  @Test
  void outermostDays_areChecked() {
    List<String> texts =
        List.of(
            "De gemeente bouwt in de komende vier jaar 40 woningen.",
            "De gemeente bouwt uiterlijk 31 december 9999 40 woningen.",
            "De gemeente bouwt in het laatste jaar van de looptijd 40 woningen.",
            "De gemeente bouwt zo snel mogelijk 40 woningen.");
    for (Term term : List.of(new Term(FIRST, FIRST), new Term(FIRST, LAST), new Term(LAST, LAST))) {
      for (LocalDate day : List.of(FIRST, LAST)) {
        AgreementContext context =
            new AgreementContext(List.of(), Optional.of(term), List.of()).on(day);
        for (String text : texts) {
          assertThat(SmartChecker.create().check(Clause.of(text), context).findings())
              .as(term + " " + day)
              .isNotNull();
        }
      }
    }
  }
}
