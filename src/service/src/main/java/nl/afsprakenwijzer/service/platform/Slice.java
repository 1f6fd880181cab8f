package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part; null when this is the last
 */
public record Slice<E>(List<E> rows, String next) {
  /** The links of this part: itself, and the next part when there is one. */
  public Map<String, Link> links(UriInfo uri) {
    Map<String, Link> links = new LinkedHashMap<>();
    links.put("self", new Link(path(uri.getRequestUri())));
    if (next != null) {
      links.put(
          "volgende",
          new Link(path(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build())));
    }
    return links;
  }

  /**
   * The view of this part: its rows as clients see them, and its links.
   *
   * @param each makes the view of a row
   * @param list makes the view of the list
   */
  public <V, L> L view(
      Function<? super E, V> each, BiFunction<List<V>, Map<String, Link>, L> list, UriInfo uri) {
    return list.apply(rows.stream().map(each).toList(), links(uri));
  }

  private static String path(java.net.URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
