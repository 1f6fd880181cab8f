package nl.afsprakenwijzer.checker.rules;

import java.util.OptionalInt;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** The place behind the finite verb of a Dutch sentence where a time or a doer can stand. */
final class MiddleField {
  /** Words that cling to the finite verb: nothing can stand between. */
  private static final Set<String> CLITICS =
      Set.of("zich", "er", "ons", "we", "wij", "ze", "zij", "hij", "elkaar", "hem", "u");

  /** Pronouns, unless a noun follows. */
  private static final Set<String> POINTING =
      Set.of("die", "dit", "dat", "deze", "het", "hen", "hierover", "daarover");

  /** What cannot follow a determiner, so that the word before is a pronoun. */
  private static final Set<String> NO_NOUN =
      Set.of(
          "de",
          "een",
          "het",
          "zelf",
          "ook",
          "niet",
          "samen",
          "jaarlijks",
          "zo",
          "weer",
          "dan",
          "altijd",
          "vooraf",
          "mee",
          "op",
          "uit",
          "aan",
          "af",
          "in",
          "over",
          "vast",
          "toe",
          "bij",
          "door",
          "voor",
          "met",
          "na",
          "naar",
          "om",
          "onder",
          "per",
          "tot",
          "tijdens",
          "binnen",
          "via",
          "volgens",
          "eens",
          "elk",
          "elke",
          "ieder",
          "uiterlijk",
          "schriftelijk",
          "opnieuw");

  /** What opens a clause of its own: words in front of it would stand between it and its verb. */
  private static final Set<String> OPENING = Set.of("dat", "om", "te", "dan");

  private MiddleField() {}

  /** Nowhere when a subordinate clause follows at once. */
  static OptionalInt of(ClauseReading clause, Obligation duty) {
    String text = clause.clause().text();
    int place = afterClitics(text, duty.verb().end(), duty.span().end());
    for (Actor actor : duty.actors()) {
      if (duty.actors().get(0).span().begin() >= duty.verb().end()
          && duty.span().contains(actor.span())) {
        place = Math.max(place, actor.span().end());
      }
    }
    place = afterClitics(text, place, duty.span().end());
    return OPENING.contains(word(text, place, duty.span().end()))
        ? OptionalInt.empty()
        : OptionalInt.of(place);
  }

  /** Behind what clings to the verb that ends there. */
  static int afterClitics(String text, int from, int limit) {
    int place = from;
    for (String next = word(text, place, limit); clings(text, place, limit, next); ) {
      place += 1 + next.length();
      next = word(text, place, limit);
    }
    return place;
  }

  private static boolean clings(String text, int place, int limit, String word) {
    if (!POINTING.contains(word)) {
      return CLITICS.contains(word);
    }
    int end = place + 1 + word.length();
    String next = word(text, end, limit);
    boolean last = next.isEmpty() && !word.equals("dat");
    return last || NO_NOUN.contains(next) && !(word.equals("dat") && !isParticle(text, end, limit));
  }

  /** "dat" opens a clause unless the sentence ends with the word behind it: "doet dat ook". */
  private static boolean isParticle(String text, int from, int limit) {
    int end = from + 1 + word(text, from, limit).length();
    return end >= limit || text.charAt(end) != ' ';
  }

  /** The word behind the blank that stands there; empty when there is none. */
  private static String word(String text, int place, int limit) {
    if (place >= limit || text.charAt(place) != ' ') {
      return "";
    }
    int end = place + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(place + 1, end);
  }
}
