package nl.afsprakenwijzer.service.platform;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.afsprakenwijzer.checker.SmartChecker;

/** The one checker of this service, loaded before the first request. */
class CheckerSource {
  @Produces
  @Singleton
  @Startup
  SmartChecker checker() {
    return SmartChecker.create();
  }
}
