package nl.afsprakenwijzer.checker.reading;

import java.util.Optional;

/**
 * Somebody who acts in the clause.
 *
 * @param name the words as they stand
 * @param party the kind of organisation, when the words tell
 */
public record Actor(Span span, String name, Kind kind, Optional<PartyKind> party) implements Fact {
  /** How the clause names the one who acts. */
  public enum Kind {
    /** A party of the agreement by its name or alias. */
    PARTY,
    /** A kind of party: "de gemeente", "de corporaties". */
    KIND_OF_PARTY,
    /** A function or team: "de woonconsulent", "het sociaal wijkteam". */
    ROLE,
    /** A name in capitals that the agreement does not list. */
    NAME,
    /** "partijen", "we": everybody, so nobody. */
    COLLECTIVE,
    /** Somebody who does not sit at the table: "het Rijk", "zorgverzekeraars". */
    OUTSIDER
  }
}
