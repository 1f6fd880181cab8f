package nl.afsprakenwijzer.checker.reading;

import java.util.Optional;

/**
 * What is done.
 *
 * @param span the words of the verb
 * @param lemma the infinitive, particle included ("opleveren"); empty when there is no verb
 * @param product the thing that can be held in hand or watched, when the duty names one
 */
public record Action(Span span, String lemma, Kind kind, Optional<Span> product) {
  /** How much a bystander can see of it. */
  public enum Kind {
    /** Can be watched: bouwen, toewijzen, betalen. */
    CONCRETE,
    /** Joint by nature: overleggen, evalueren. */
    JOINT,
    /** A research or exploration: the research is what is promised. */
    RESEARCH,
    /** A light verb whose object decides: maken, zorgen voor. */
    CARRIER,
    /** Nothing to watch: bevorderen, inzetten op. */
    VAGUE,
    /** No doing: zijn, blijven. */
    STATE,
    /** A line without a verb. */
    NONE
  }
}
