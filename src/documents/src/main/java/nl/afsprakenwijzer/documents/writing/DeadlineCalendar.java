package nl.afsprakenwijzer.documents.writing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * The deadlines as a calendar (RFC 5545), one event of a whole day for each; one that comes back
 * every year is one event with a rule. An event keeps its identity as long as the title of the
 * agreement and the number of the clause stay the same, so that a moved deadline moves in the
 * calendar as well.
 */
final class DeadlineCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Octets in a line, without its end. */
  private static final int LINE = 75;

  private static final int SUMMARY = 70;

  private final StringBuilder calendar = new StringBuilder();
  private final CheckReport report;

  private DeadlineCalendar(CheckReport report) {
    this.report = report;
  }

  static byte[] write(CheckReport report) {
    return new DeadlineCalendar(report).write().getBytes(StandardCharsets.UTF_8);
  }

  private String write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Afsprakenwijzer//Deadlines//NL");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    if (!report.document().title().isEmpty()) {
      line("X-WR-CALNAME:" + text(report.document().title()));
    }
    List<Action> actions = Action.of(report);
    for (int i = 0; i < actions.size(); i++) {
      events(actions.get(i), name(actions.get(i), i));
    }
    line("END:VCALENDAR");
    return calendar.toString();
  }

  private void events(Action action, String clause) {
    for (int turn = 0; turn < action.deadlines().size(); turn++) {
      event(action, clause + "/" + turn, action.deadlines().get(turn), "");
    }
    for (int turn = 0; turn < action.yearly().size(); turn++) {
      YearlyDeadline yearly = action.yearly().get(turn);
      String key = clause + "/jaarlijks" + (turn == 0 ? "" : "/" + turn);
      event(action, key, yearly.first(), yearly.rule());
    }
  }

  private static String name(Action action, int index) {
    return action.number().isEmpty() ? "#" + index : action.heading() + "/" + action.number();
  }

  private void event(Action action, String key, LocalDate day, String rule) {
    String identity = report.document().title() + "\n" + key;
    UUID uid = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    line("BEGIN:VEVENT");
    line("UID:" + uid + "@afsprakenwijzer");
    line("DTSTAMP:" + STAMP.format(report.when()));
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    if (!rule.isEmpty()) {
      line("RRULE:" + rule);
    }
    line("SUMMARY:" + text("Uiterlijk vandaag: " + summary(action)));
    line("DESCRIPTION:" + text(description(action)));
    if (!action.places().isEmpty()) {
      line("LOCATION:" + text(action.places()));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String summary(Action action) {
    String words = (action.number() + " " + action.text().replaceAll("\\s+", " ")).strip();
    if (words.length() <= SUMMARY) {
      return words;
    }
    int space = words.lastIndexOf(' ', SUMMARY);
    return words.substring(0, space < SUMMARY / 2 ? SUMMARY : space) + " …";
  }

  private static String description(Action action) {
    String who = action.doers().isEmpty() ? "" : "\nWie: " + action.doers();
    String heading = action.heading().isEmpty() ? "" : "\nStaat onder: " + action.heading();
    return action.text() + "\n" + who + "\nWanneer: " + action.times() + heading;
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** A line of more than 75 octets goes on in the next, behind a space. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
      int character = content.codePointAt(at);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        calendar.append("\r\n ");
        octets = 1;
      }
      calendar.appendCodePoint(character);
      octets += size;
    }
    calendar.append("\r\n");
  }
}
