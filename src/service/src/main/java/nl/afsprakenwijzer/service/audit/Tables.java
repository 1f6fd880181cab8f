package nl.afsprakenwijzer.service.audit;

import java.util.List;
import java.util.UUID;

/** Knows who sits at which table; the slice with the agreements answers it. */
public interface Tables {
  /** The agreements at whose table an organisation sits now. */
  List<UUID> of(UUID organisation);
}
