package nl.afsprakenwijzer.service.platform;

import java.util.Locale;

/** What a thing is to the acting party. A stranger's thing does not exist for it. */
public enum Relation {
  /** It belongs to the acting organisation itself. */
  EIGEN,
  /** It belongs to an agreement at whose table the acting organisation sits. */
  TAFEL,
  /** It belongs to another, but the acting person manages the installation. */
  BEHEER,
  /** None of these. */
  VREEMD;

  String dutch() {
    return name().toLowerCase(Locale.ROOT);
  }
}
