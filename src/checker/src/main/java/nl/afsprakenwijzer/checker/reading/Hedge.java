package nl.afsprakenwijzer.checker.reading;

/**
 * Words that weaken a duty.
 *
 * @param why the reason it weakens, in Dutch
 * @param better what to write instead, in Dutch
 */
public record Hedge(Span span, String text, Kind kind, Letter letter, String why, String better)
    implements Fact {
  /** In what way the words weaken. */
  public enum Kind {
    STRIVING,
    EFFORT,
    POSSIBILITY,
    CONDITION,
    WISH,
    PERMISSION,
    POSTPONEMENT,
    VAGUE_AMOUNT,
    VAGUE_QUALITY,
    ATTENTION,
    PROMOTION;

    static Kind of(String word) {
      return switch (word) {
        case "streven" -> STRIVING;
        case "inspanning" -> EFFORT;
        case "mogelijkheid" -> POSSIBILITY;
        case "voorwaarde" -> CONDITION;
        case "wens" -> WISH;
        case "toestemming" -> PERMISSION;
        case "uitstel" -> POSTPONEMENT;
        case "vage-hoeveelheid" -> VAGUE_AMOUNT;
        case "vage-kwaliteit" -> VAGUE_QUALITY;
        case "aandacht" -> ATTENTION;
        case "bevordering" -> PROMOTION;
        default -> throw new IllegalStateException("hedges.csv: unknown soort " + word);
      };
    }
  }

  /** The letter of SMART that the words weaken. */
  public enum Letter {
    S,
    M,
    A,
    T
  }

  /** Whether they tell what somebody wants or will try: the duty itself stands behind them. */
  boolean strives() {
    return kind == Kind.STRIVING || kind == Kind.EFFORT || kind == Kind.WISH;
  }

  /**
   * Whether the words weaken the duty; a word of quality alone ("goed", "betaalbaar") only begs for
   * a definition.
   */
  public boolean weakens() {
    return kind != Kind.VAGUE_QUALITY && kind != Kind.PROMOTION;
  }
}
