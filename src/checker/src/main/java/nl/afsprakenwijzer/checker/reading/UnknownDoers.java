package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/** Tells whether somebody acts of whom no list knows: "De kerk opent een inloop". */
final class UnknownDoers {
  private static final Set<String> ABSTRACT_ENDINGS = SmallWords.ABSTRACT_ENDINGS.words();
  private final Text text;

  UnknownDoers(Text text) {
    this.text = text;
  }

  /**
   * "Het steunpunt verwijst door", "De kerk opent een inloop": somebody of whom no list knows does
   * what only somebody can do. Papers, figures, things and what goes on do nothing.
   */
  boolean act(Obligation duty, Segment segment) {
    VerbKind kind = text.verbKind(segment.lemma);
    boolean acts = kind == VerbKind.CONCRETE || kind == VerbKind.RESEARCH || kind == VerbKind.JOINT;
    if (!acts || !segment.modal.isEmpty() || segment.past || !duty.concrete()) {
      return false;
    }
    if (text.is(0, "wie")
        && segment.finite == segment.from
        && text.at(segment.from - 1).isMark(',')) {
      return true; // "Wie de woning verhuurt, meldt de leegstand"
    }
    boolean first = segment.finite == segment.from + 2 || text.is(segment.from + 2, "van");
    int determiner = first ? segment.from : segment.finite + 1;
    Token noun = text.at(determiner + 1);
    return text.at(determiner).in(SmallWords.ARTICLES)
        && noun.can(Word.NOUN)
        && !noun.can(Word.PLURAL | Word.HOME | Word.MAGNITUDE | Word.DOCUMENT | Word.EVENT)
        && !noun.can(Word.ADJECTIVE | Word.PLACE_WORD)
        && !noun.in(SmallWords.PEOPLE)
        && !noun.in(SmallWords.TEXT_PARTS)
        && !noun.in(SmallWords.INTENTIONS)
        && !isAbstract(noun.text());
  }

  private static boolean isAbstract(String noun) {
    if (Papers.isStatute(noun)) {
      return true;
    }
    for (int from = 1; from < noun.length() - 1; from++) {
      if (ABSTRACT_ENDINGS.contains(noun.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
