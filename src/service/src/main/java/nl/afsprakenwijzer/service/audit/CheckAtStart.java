package nl.afsprakenwijzer.service.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Follows the end of the chain at each start, so that nobody has to think of it. */
@Singleton
class CheckAtStart {
  /** A start must not wait for years of rows; {@code POST /v1/auditcontroles} follows them all. */
  static final int MOST = 50_000;

  private static final Logger LOG = Logger.getLogger(CheckAtStart.class);

  private final AuditRows rows;

  CheckAtStart(AuditRows rows) {
    this.rows = rows;
  }

  void atStart(@Observes StartupEvent start) {
    fault()
        .ifPresent(
            fault ->
                LOG.errorf(
                    "Het logboek klopt niet: %s Zoek uit wie bij de database kon, en reken alles na"
                        + " met POST /v1/auditcontroles.",
                    fault));
  }

  /** What is wrong at the end of the chain; empty when nothing is. */
  Optional<String> fault() {
    return rows.faultSinceLastSeal(MOST);
  }
}
