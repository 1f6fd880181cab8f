package nl.afsprakenwijzer.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Which day and hour it is in the Netherlands, wherever the program runs. */
public final class DutchTime {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchTime() {}

  public static ZonedDateTime now(Clock clock) {
    return clock.instant().atZone(ZONE);
  }

  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  /** The day on which a moment falls here; that may be a day later than elsewhere. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
