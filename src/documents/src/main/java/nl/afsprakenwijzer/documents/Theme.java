package nl.afsprakenwijzer.documents;

/** The four subjects by which agreements on housing and care are divided into chapters. */
public enum Theme {
  STOCK,
  SPATIAL_COHERENCE,
  SOCIAL_DOMAIN,
  PROCESS
}
