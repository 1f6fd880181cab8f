package nl.afsprakenwijzer.checker.reading;

/**
 * Something the reader recognised, with its place. Rules ask for facts; they never match text
 * themselves.
 */
public sealed interface Fact
    permits Abbreviation,
        Actor,
        Comparison,
        Cue,
        Hedge,
        Negation,
        Passive,
        Place,
        Placeholder,
        Quantity,
        Sentence,
        Subject,
        TargetGroup,
        TimeReference,
        Topic {
  Span span();
}
