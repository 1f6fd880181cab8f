package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Comparator;

/**
 * Where something stands in the body of a request.
 *
 * @param line from 1; 0 when it is not known
 * @param column from 1, in bytes
 */
record Place(int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  static Place of(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? new Place(0, 0)
        : new Place(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? "" : "regel %d, kolom %d".formatted(line, column);
  }
}
