package nl.afsprakenwijzer.checker.reading;

/**
 * What a duty decides about, when not every party can: the zoning plan, care, the rent.
 *
 * @param span the words that name it
 * @param verb where the duty is put that decides about it, see {@link Obligation#verb}
 * @param code of the subject in the word list
 */
public record Subject(Span span, Span verb, String code) implements Fact {}
