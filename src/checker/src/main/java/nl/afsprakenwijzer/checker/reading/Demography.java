package nl.afsprakenwijzer.checker.reading;

/**
 * Tells what becomes of people: how many they are, how old, what they need; nobody promises that.
 */
final class Demography {
  private final Scan scan;
  private final Text text;

  Demography(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /**
   * "een op de drie inwoners is ouder", "neemt het aantal alleenstaanden toe": the first noun of
   * the subject is people, how many they are, or what they need.
   */
  boolean isAboutPeople(Segment segment) {
    boolean inverted =
        scan.isTime(segment.from)
            || text.at(segment.from).can(Word.PREPOSITION) && !text.is(segment.from, "van")
            || segment.finite == segment.from;
    int from = inverted ? segment.finite + 1 : segment.from;
    for (int i = from; i < (inverted ? segment.to : segment.finite); i++) {
      Token token = text.at(i);
      if (isPeople(token) || isPointedAt(i)) {
        return true;
      }
      if (leadsAway(token.text())) {
        return false;
      }
      boolean thing =
          token.can(Word.NOUN)
              && !token.can(Word.PREPOSITION | Word.ADVERB)
              && !token.in(SmallWords.ARTICLES)
              && token.word().number() < 0
              && !isAmount(token.text())
              && !scan.isTime(i);
      if (thing) {
        return false;
      }
    }
    return false;
  }

  /** "dat aandeel loopt op", "loopt dat op": what was told before. */
  private boolean isPointedAt(int at) {
    return text.is(at, "dat")
        && (isAmount(text.at(at + 1).text()) || !text.at(at + 1).can(Word.NOUN | Word.ADJECTIVE));
  }

  private static boolean isPeople(Token token) {
    return token.in(SmallWords.PERSONS)
        || token.in(SmallWords.PEOPLE)
        || token.text().endsWith("plussers")
        || switch (token.text()) {
          case "behoefte", "vraag", "bevolking", "vergrijzing", "ontgroening" -> true;
          default -> false;
        };
  }

  /** "geldt voor huurders", "komt bij inwoners": people behind it are not the subject. */
  private static boolean leadsAway(String preposition) {
    return switch (preposition) {
      case "voor", "aan", "bij", "met", "in", "uit", "tot", "onder" -> true;
      default -> false;
    };
  }

  private static boolean isAmount(String word) {
    return switch (word) {
      case "aantal", "aandeel", "percentage", "deel", "groep", "helft", "kwart", "procent" -> true;
      default -> false;
    };
  }

  /** "Ouderen blijven langer thuis": people do not promise what becomes of them. */
  boolean isGroupSubject(Duties.Draft draft, Obligation duty) {
    boolean counted = duty.measure() == Obligation.Measure.COUNTED;
    int first = Found.first(scan.groups, draft.from());
    return !counted
        && first < scan.groups.size()
        && scan.groups.get(first).from() <= draft.from() + 1
        && !text.at(draft.from()).can(Word.PREPOSITION)
        && scan.groups.get(first).to() <= draft.segment().finite;
  }
}
