package nl.afsprakenwijzer.service.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** What one client may ask of the service; an administrator can set it. */
@ConfigMapping(prefix = "afsprakenwijzer.grenzen")
interface Bounds {
  /** How many requests one address may send in a minute; 0 sets no bound. */
  @WithName("verzoeken-per-minuut")
  @WithDefault("120")
  int requestsPerMinute();

  /** How long a request may take, from its first byte to its answer. */
  @WithName("antwoordtijd")
  @WithDefault("20S")
  Duration deadline();
}
