package nl.afsprakenwijzer.service.platform;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;

/** Tells whoever starts the service where it is. */
class Welcome {
  void started(@ObservesAsync HttpServerStart start) {
    System.out.printf(
        "De Afsprakenwijzer luistert op http://localhost:%d/. Stoppen: Ctrl+C.%n",
        start.options().getPort());
  }
}
