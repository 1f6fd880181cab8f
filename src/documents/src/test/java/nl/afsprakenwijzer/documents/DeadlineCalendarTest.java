package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The deadlines as a calendar, read by a calendar library. */
class DeadlineCalendarTest {
  private static final String CLAUSE =
      "1.1 De gemeente bouwt vóór 1 juli 2027 in Noord twaalf woningen, en vóór 1 juli 2028; ook tien.";

  @Test
  void calendar_isWholeAndFoldedAsItShould() throws Exception {
    String written = written(CLAUSE);
    assertThat(written)
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Afsprakenwijzer//Deadlines//NL
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:Prestatieafspraken Voorbeeld 2026-2029
            BEGIN:VEVENT
            UID:450ebdd6-c3a9-37f9-b5b1-e6f66ef26e22@afsprakenwijzer
            DTSTAMP:20261121T143000Z
            DTSTART;VALUE=DATE:20270630
            DTEND;VALUE=DATE:20270701
            SUMMARY:Uiterlijk vandaag: 1.1 De gemeente bouwt vóór 1 juli 2027 in Noor
             d twaalf woningen\\, en …
            DESCRIPTION:De gemeente bouwt vóór 1 juli 2027 in Noord twaalf woningen\\,
              en vóór 1 juli 2028\\; ook tien.\\n\\nWie: De gemeente\\nWanneer: vóór 1\s
             juli 2027\\; vóór 1 juli 2028\\nStaat onder: Artikel 1 Bouwen
            LOCATION:Noord
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:c66b1797-8951-337b-bc03-e02a4bb4c04b@afsprakenwijzer
            DTSTAMP:20261121T143000Z
            DTSTART;VALUE=DATE:20280630
            DTEND;VALUE=DATE:20280701
            SUMMARY:Uiterlijk vandaag: 1.1 De gemeente bouwt vóór 1 juli 2027 in Noor
             d twaalf woningen\\, en …
            DESCRIPTION:De gemeente bouwt vóór 1 juli 2027 in Noord twaalf woningen\\,
              en vóór 1 juli 2028\\; ook tien.\\n\\nWie: De gemeente\\nWanneer: vóór 1\s
             juli 2027\\; vóór 1 juli 2028\\nStaat onder: Artikel 1 Bouwen
            LOCATION:Noord
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void everyLine_isShortAndReadsBack() throws Exception {
    String long_ = "é😀, ".repeat(60);
    String written =
        written("1.1 De gemeente bouwt uiterlijk 1 juli 2027 tien woningen " + long_ + ".");
    assertThat(written.split("\r\n"))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    Calendar calendar = read(written);
    calendar.validate();
    VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
    assertThat(event.getDescription().getValue()).contains(long_.strip());
    assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 7, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "jaarlijks vóór 1 april, 2026-03-31, FREQ=YEARLY;UNTIL=20291231",
    "elk jaar uiterlijk op 15 juli, 2026-07-15, FREQ=YEARLY;UNTIL=20291231",
    "jaarlijks in juni, 2026-06-30, FREQ=YEARLY;UNTIL=20291231",
    "vóór 1 maart van elk jaar, 2026-02-28, FREQ=YEARLY;UNTIL=20291231;BYMONTH=2;BYMONTHDAY=-1",
    "jaarlijks vóór 1 januari, 2026-12-31, FREQ=YEARLY;UNTIL=20291231"
  })
  void deadlineOfEveryYear_comesBackUntilTheEndOfTheTerm(String words, LocalDate first, String rule)
      throws Exception {
    String clause = "1.1 De gemeente levert " + words + " een rapportage over 10 woningen.";
    Calendar calendar = read(written(clause));
    calendar.validate();
    assertThat(calendar.getComponents("VEVENT")).hasSize(1);
    VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
    assertThat(event.getDateTimeStart().getDate()).isEqualTo(first);
    assertThat(event.getProperty("RRULE").orElseThrow().getValue()).isEqualTo(rule);
  }

  @Test
  void deadlineOfEveryYearWithoutATerm_beginsWithTheNext() throws Exception {
    Calendar calendar =
        read(
            Report.written(
                ReportFormat.CALENDAR,
                Report.ofText("1.1 De gemeente levert jaarlijks vóór 1 april een rapport.")));
    VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
    assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(event.getProperty("RRULE").orElseThrow().getValue()).isEqualTo("FREQ=YEARLY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jaarlijks", "vóór 1 april"})
  void whatIsNoDayOfEveryYear_isNoEvent(String words) throws Exception {
    String clause = "1.1 De gemeente levert " + words + " een rapport.";
    assertThat(read(written(clause)).getComponents("VEVENT")).isEmpty();
  }

  @Test
  void moreDaysOfEveryYear_eachComeBackWithinTheirOwnYears() throws Exception {
    Calendar calendar =
        read(
            written(
                "1.1 De gemeente evalueert in 2027 en 2028 jaarlijks in maart en in oktober, en"
                    + " stuurt uiterlijk 1 februari een rapport."));
    List<VEvent> all = calendar.getComponents("VEVENT");
    List<VEvent> events =
        all.stream().filter(event -> event.getProperty("RRULE").isPresent()).toList();
    assertThat(events)
        .extracting(event -> event.getDateTimeStart().getDate())
        .containsExactlyInAnyOrder(
            LocalDate.of(2027, 3, 31), LocalDate.of(2027, 10, 31), LocalDate.of(2027, 2, 1));
    assertThat(events)
        .extracting(event -> event.getProperty("RRULE").orElseThrow().getValue())
        .containsOnly("FREQ=YEARLY;UNTIL=20281231");
  }

  @Test
  void identity_staysWhenTheDeadlineMoves() throws Exception {
    List<String> before = uids(written(CLAUSE));
    assertThat(before).hasSize(2).doesNotHaveDuplicates();
    assertThat(uids(written(CLAUSE.replace("2028", "2029")))).isEqualTo(before);
    assertThat(uids(written(CLAUSE.replace("1.1", "1.2")))).doesNotContainAnyElementsOf(before);
  }

  @Test
  void exampleAgreement_givesACalendarThatALibraryFindsValid() throws Exception {
    Calendar calendar = read(Report.written(ReportFormat.CALENDAR, Report.ofFile("a.docx")));
    calendar.validate();
    assertThat(calendar.getComponents("VEVENT")).hasSizeGreaterThan(15);
  }

  private static String written(String clause) throws UnreadableDocument {
    return Report.written(
        ReportFormat.CALENDAR,
        Report.ofText(
            "Prestatieafspraken Voorbeeld 2026-2029", "", "Artikel 1 Bouwen", "", clause));
  }

  private static Calendar read(String calendar) throws Exception {
    return new CalendarBuilder().build(new StringReader(calendar));
  }

  private static List<String> uids(String calendar) {
    return Pattern.compile("UID:(.*)").matcher(calendar).results().map(MatchResult::group).toList();
  }
}
