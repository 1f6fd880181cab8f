package nl.afsprakenwijzer.checker.rules;

/**
 * How much a finding matters, gravest first: the order of the constants is the order in which
 * people see them.
 */
public enum Severity {
  ERROR,
  WARNING,
  TIP
}
