package nl.afsprakenwijzer.checker.template;

/**
 * The subjects by which agreements on housing and care are divided: the three themes of the
 * Wegwijzer of Platform31, and how the parties work together.
 */
public enum Theme {
  /** How many homes, of what quality and for what rent. */
  STOCK,
  /** Homes near to shops, care, people and transport. */
  SPATIAL_COHERENCE,
  /** Guidance, moving out of care, signals, debts and loneliness. */
  SOCIAL_DOMAIN,
  /** Meeting, measuring, evaluating. No templates: these clauses differ little. */
  PROCESS
}
