package nl.afsprakenwijzer.service.platform;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;

/** Tells whoever starts the service where it is and what to try. */
class Welcome {
  void started(@ObservesAsync HttpServerStart start) {
    String address = "http://localhost:" + start.options().getPort();
    System.out.printf(
        """
        Afsprakenwijzer draait.
          Pagina    %1$s/
          API       %1$s/v1/openapi.json
          Proberen  curl -H 'Content-Type: application/json' \\
                      -d '{"tekst":"De gemeente streeft naar meer woningen voor ouderen."}' \\
                      %1$s/v1/toetsen
          Stoppen   Ctrl+C
        """,
        address);
  }
}
