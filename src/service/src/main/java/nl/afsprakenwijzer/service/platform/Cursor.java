package nl.afsprakenwijzer.service.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a list goes on, as a word that means nothing to clients. */
final class Cursor {
  private static final String BETWEEN = "\u0000";

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          String.class, text -> text,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          LocalDate.class, Day::parse,
          Instant.class, Instant::parse,
          UUID.class, UUID::fromString);

  private Cursor() {}

  static String write(String order, List<Object> values) {
    String text =
        (order == null ? "" : order)
            + values.stream()
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN, BETWEEN, ""));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The values in the cursor; none when there is no cursor. */
  static List<Object> read(String cursor, String order, List<Class<?>> types) {
    if (cursor == null) {
      return List.of();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split(BETWEEN, -1);
      if (parts.length != types.size() + 1 || !parts[0].equals(order == null ? "" : order)) {
        throw new IllegalArgumentException("another list");
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        values.add(READERS.get(types.get(i)).apply(parts[i + 1]));
      }
      return values;
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw Refused.field("cursor", "Deze cursor hoort niet bij deze lijst. Begin zonder cursor.");
    }
  }
}
