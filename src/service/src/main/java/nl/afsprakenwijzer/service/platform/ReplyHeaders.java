package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts on an answer what its view says: {@code ETag}, and {@code Location} of something new. */
class ReplyHeaders {
  @ServerResponseFilter
  public void put(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, versioned.entityTag());
    }
    String location = location(response.getStatus(), response.getEntity());
    if (location != null) {
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
    }
  }

  /** Where the new thing is; null when the answer brings nothing new. */
  static String location(int status, Object view) {
    Link self = view instanceof Linked linked ? linked._links().get("self") : null;
    return status == 201 && self != null ? self.href() : null;
  }
}
