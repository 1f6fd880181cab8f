package nl.afsprakenwijzer.documents;

import java.util.List;

/**
 * Where a clause stands in the file.
 *
 * @param name as the user calls it: "alinea 12", "regel 3"
 * @param origins where each stretch of its text came from; automatic numbers have none
 */
public record ClausePlace(String name, List<Origin> origins) {
  public ClausePlace {
    origins = List.copyOf(origins);
  }
}
