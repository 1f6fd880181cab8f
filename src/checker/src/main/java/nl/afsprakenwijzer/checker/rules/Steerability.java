package nl.afsprakenwijzer.checker.rules;

import java.util.Optional;

/** How much a kind of party decides about a subject, most first. */
public enum Steerability {
  /** Decides about it. */
  CONTROL,
  /** Can do something about it, but does not decide alone. */
  INFLUENCE,
  /** Finds it important, but does not decide about it. */
  CONCERN;

  static Optional<Steerability> of(String word) {
    return switch (word) {
      case "stuurt" -> Optional.of(CONTROL);
      case "invloed" -> Optional.of(INFLUENCE);
      case "geen" -> Optional.of(CONCERN);
      case "" -> Optional.empty();
      default -> throw new IllegalStateException("steering.csv: unknown word " + word);
    };
  }
}
