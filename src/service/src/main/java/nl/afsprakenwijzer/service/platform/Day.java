package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads every day that comes in: written as 2026-12-31, and in a year that databases, calendars and
 * agreements know.
 */
final class Day extends StdScalarDeserializer<LocalDate> {
  static final String EXPECTED = "een datum zoals 2026-12-31, van 1900 tot en met 2200,";

  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  Day() {
    super(LocalDate.class);
  }

  /**
   * @throws DateTimeException when it is no day, or one of another time
   */
  static LocalDate parse(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("another time");
    }
    return day;
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      try {
        return parse(json.getText());
      } catch (DateTimeException none) {
        return context.reportInputMismatch(this, EXPECTED);
      }
    }
    return context.reportInputMismatch(this, EXPECTED);
  }
}
