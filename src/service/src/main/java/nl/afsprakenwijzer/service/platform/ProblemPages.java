package nl.afsprakenwijzer.service.platform;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to whoever uses the pages; the API keeps its own form. */
@Singleton
public class ProblemPages {
  private static final String PART = "HX-Request";

  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  /** Turns the problem that a resource answers with into a page. */
  @ServerResponseFilter
  public void show(ContainerRequestContext request, ContainerResponseContext response) {
    String path = request.getUriInfo().getPath();
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    String part = request.getHeaderString(PART);
    if (response.getEntity() instanceof Problem problem && wanted(path, accept, part)) {
      response.setEntity(page(problem, part), null, MediaType.valueOf(Pages.HTML));
    }
  }

  /**
   * Whether a client wants to read problems as HTML.
   *
   * @param accept the header of that name; may be null
   * @param part whether htmx asks for a part of a page; null when it does not
   */
  private static boolean wanted(String path, String accept, String part) {
    return !Edge.isApi(path)
        && (part != null || accept != null && accept.contains(MediaType.TEXT_HTML));
  }

  /** Sends the problem as a page, when that is what the client wants to read. */
  boolean send(Problem problem, RoutingContext context) {
    MultiMap asked = context.request().headers();
    String part = asked.get(PART);
    if (!wanted(context.request().path(), asked.get(HttpHeaders.ACCEPT), part)) {
      return false;
    }
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, Pages.HTML);
    context.response().end(page(problem, part));
    return true;
  }

  private String page(Problem problem, String part) {
    Map<String, Object> data = new HashMap<>();
    data.put("problem", problem);
    data.put("result", null);
    return pages.page(part == null ? "error" : "live", problem.instance(), data);
  }
}
