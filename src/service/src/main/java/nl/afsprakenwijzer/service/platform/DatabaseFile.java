package nl.afsprakenwijzer.service.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps the file of the embedded database to its owner; the database itself does not. */
@Singleton
class DatabaseFile {
  void atStart(@Observes StartupEvent start) {
    DataFolder.keepFilesPrivate();
  }
}
