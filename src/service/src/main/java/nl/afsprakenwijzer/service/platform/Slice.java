package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private static String path(java.net.URI uri) {
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
