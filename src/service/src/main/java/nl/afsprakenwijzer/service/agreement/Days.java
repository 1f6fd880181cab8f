package nl.afsprakenwijzer.service.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in the Netherlands. */
final class Days {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
