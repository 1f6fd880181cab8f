package nl.afsprakenwijzer.checker.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline, period, frequency or moment.
 *
 * @param value in ISO 8601 where it is a calendar time, else empty
 * @param until the last day it allows, when the calendar tells
 */
public record TimeReference(Span span, String value, Kind kind, Optional<LocalDate> until)
    implements Fact {
  /** What sort of time it is. */
  public enum Kind {
    /** A date, year, quarter, half or month. */
    DATE,
    /** A period with an end. */
    PERIOD,
    /** How often. */
    FREQUENCY,
    /** A length of time from some moment: "binnen 6 weken na". */
    DURATION,
    /** The term of the agreement in words. */
    AGREEMENT_TERM,
    /** An event without a length of time: "bij mutatie". */
    EVENT,
    /** Only a start: "vanaf 2025". */
    START,
    /** Vague: "zo spoedig mogelijk", "de komende jaren". */
    VAGUE,
    /** What the calendar does not have: "31 februari 2027", "week 60", "elke 0 maanden". */
    IMPOSSIBLE;

    static Kind of(String word) {
      return switch (word) {
        case "datum" -> DATE;
        case "periode" -> PERIOD;
        case "frequentie" -> FREQUENCY;
        case "termijn" -> DURATION;
        case "looptijd" -> AGREEMENT_TERM;
        case "gebeurtenis" -> EVENT;
        case "begin" -> START;
        case "vaag" -> VAGUE;
        default -> throw new IllegalStateException("times.csv: unknown soort " + word);
      };
    }
  }

  /** Whether a third person can tell the moment has passed or how often it must be. */
  public boolean isFixed() {
    return kind != Kind.EVENT
        && kind != Kind.START
        && kind != Kind.VAGUE
        && kind != Kind.IMPOSSIBLE;
  }
}
