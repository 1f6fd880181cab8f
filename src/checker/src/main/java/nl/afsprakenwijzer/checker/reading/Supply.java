package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/** Tells whether homes are promised without a number: "bouwt sociale huurwoningen". */
final class Supply {
  private static final Set<String> SUPPLY = SmallWords.SUPPLY.words();
  private final Scan scan;
  private final Text text;

  Supply(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "de woning", "nieuwe woningen worden nultreden gebouwd": this one, or every one of a sort. */
  private boolean isSetOrOne(int at, String lemma, Duties.Draft draft) {
    if (!text.at(at).can(Word.HOME)) {
      return false;
    }
    int before = at - 1;
    while (text.at(before).can(Word.ADJECTIVE) && !text.at(before).can(Word.PREPOSITION)) {
      before--;
    }
    boolean single = !text.at(at).can(Word.PLURAL);
    boolean one =
        single
            && (text.is(before, "de")
                || text.is(before, "het")
                || text.is(before, "deze")
                || text.is(before, "die"));
    one |= isBuilding(text.at(at).text()) && text.isAny(at - 3, at, "een");
    one |= single && text.is(before, "een") && !isGiving(lemma);
    one |= text.at(at + 1).isMark(':');
    boolean given = draft.segment().passive || lemma.equals("krijgen");
    boolean set =
        at <= draft.from() + 1 && text.isAny(draft.from(), draft.from() + 1, "nieuwe", "de");
    return one || given && set;
  }

  /**
   * "biedt een woning": to how many, is left open; "reserveert een woning die vrijkomt" is a rule.
   */
  private static boolean isGiving(String lemma) {
    return switch (lemma) {
      case "bieden", "geven", "krijgen", "leveren", "zorgen voor", "zorgen", "realiseren" -> true;
      default -> false;
    };
  }

  /** "alle woningen", "alle 30 flats"; not "voor alle doelgroepen". */
  private boolean isAll(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      boolean people =
          text.is(i - 1, "voor")
              || text.is(i + 1, "soorten")
              || text.is(i + 1, "doelgroepen")
              || text.at(i + 1).in(SmallWords.PERSONS);
      if (text.is(i, "alle") && !people) {
        return true;
      }
    }
    return false;
  }

  /** "bouwt een hofje": a whole of homes is there or not. */
  private static boolean isBuilding(String word) {
    return word.endsWith("complex")
        || word.endsWith("hofje")
        || word.endsWith("hof")
        || word.endsWith("flat")
        || word.endsWith("gebouw")
        || word.endsWith("centrum")
        || word.endsWith("voorziening")
        || word.endsWith("woongroep")
        || word.endsWith("woonvorm")
        || word.endsWith("verpleeghuis")
        || word.endsWith("verzorgingshuis")
        || word.endsWith("zorghuis")
        || word.endsWith("hospice");
  }

  /** "voor nieuwe woningen komt er een pilot": for what, not what. */
  private boolean isBehindPreposition(int at) {
    int before = at - 1;
    while (text.at(before).can(Word.ADJECTIVE | Word.DETERMINER)
        || text.at(before).in(SmallWords.ARTICLES)) {
      before--;
    }
    return text.at(before).can(Word.PREPOSITION) && !text.isAny(before, before + 1, "om", "tot");
  }

  /**
   * Homes are counted: "er komen goedkope huurwoningen bij" leaves open how many, "elke woning" and
   * "geen woning" do not.
   */
  boolean isUncounted(Action action, Duties.Draft draft) {
    if (!SUPPLY.contains(action.lemma())
        || scan.endStates.tellsLabel(draft.segment())
        || text.at(draft.segment().main - 1).in(SmallWords.REACHED)
        || text.isAny(draft.from(), draft.to(), "geen", "elke", "iedere", "niet")
        || isAll(draft)
        || text.isAny(draft.from() + 1, draft.to(), "elk", "ieder", "voorrang")) {
      return false;
    }
    for (int i = draft.segment().from; i < draft.to(); i++) {
      if (text.at(i).can(Word.PRODUCT) && text.at(i).can(Word.DOCUMENT) && !text.is(i - 1, "van")) {
        return false;
      }
      if (isSetOrOne(i, action.lemma(), draft)) {
        return false;
      }
      if (isBehindPreposition(i)) {
        continue;
      }
      if (text.at(i).can(Word.HOME)
          || text.is(i, "huizen")
          || text.is(i, "huur")
          || text.is(i, "nieuwbouw")) {
        return true;
      }
    }
    return false;
  }
}
