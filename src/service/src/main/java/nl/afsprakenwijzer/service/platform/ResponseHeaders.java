package nl.afsprakenwijzer.service.platform;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Puts the version of the API and the security headers on every response, errors included. */
final class ResponseHeaders implements Handler<RoutingContext> {
  /** Of the API, not of the program: it moves when the contract does. */
  static final String API_VERSION = "1.0.0";

  private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";
  private static final String PAGE_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  public void handle(RoutingContext context) {
    on(context);
    context.addHeadersEndHandler(
        end -> {
          // Files of the page bring their own.
          if (!context.response().headers().contains("Cache-Control")) {
            context.response().headers().set("Cache-Control", "no-store");
          }
        });
    context.next();
  }

  /** For the few requests that are refused before they get to {@link #handle}. */
  static void on(RoutingContext context) {
    String path = context.request().path();
    MultiMap headers = context.response().headers();
    headers.set("API-Version", API_VERSION);
    headers.set("Content-Security-Policy", Edge.isApi(path) ? API_POLICY : PAGE_POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Strict-Transport-Security", "max-age=31536000");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    if (path.startsWith("/v1/openapi")) {
      headers.set("Access-Control-Allow-Origin", "*");
    }
  }
}
