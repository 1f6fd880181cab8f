package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;

/**
 * A point that the parties leave open on purpose ("bewust open"), until a day on which they settle
 * it. The library has no clock: whoever asks for a judgement after that day leaves the mark out.
 *
 * @param reason why it is open, in Dutch, as people wrote it
 * @param until the last day on which it may be open
 * @throws IllegalArgumentException with a Dutch message when there is no reason or it is too long
 */
public record DeliberatelyOpen(String reason, LocalDate until) {
  public static final int MAX_CHARACTERS = 500;

  public DeliberatelyOpen {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("Schrijf waarom de afspraak bewust open is.");
    }
    if (reason.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "De reden waarom de afspraak bewust open is, mag hoogstens "
              + MAX_CHARACTERS
              + " tekens hebben.");
    }
  }

  /** Whether it may still be open on this day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
