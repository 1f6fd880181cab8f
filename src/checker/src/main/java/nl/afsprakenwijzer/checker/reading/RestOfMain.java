package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Tells where the rest of a main stretch comes behind what depends on it: its object, its particle
 * or the verb that its modal waits for.
 */
final class RestOfMain {
  private final Text text;
  private final FiniteForms verbs;

  RestOfMain(Text text, FiniteForms verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  /**
   * Whether it opens here.
   *
   * @param begin where what depends on it began; it has its verb by now
   */
  boolean opens(int at, int begin, List<Segment> before) {
    if (before.isEmpty() || before.get(before.size() - 1).to != begin || !text.at(at).isWord()) {
      return false;
    }
    Segment last = before.get(before.size() - 1);
    return last.isMain()
        ? opensObject(at, begin) || opensParticle(at, last) || endsWaiting(at, last)
        : endsWaiting(at, mainBefore(before));
  }

  /** "zal, waar dat kan": what depends on it can open with two words that depend. */
  private static Segment mainBefore(List<Segment> before) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).subordinate && before.get(at - 1).to == before.get(at).from) {
      at--;
    }
    return before.get(at);
  }

  /** "bieden huurders die daarom vragen een energiescan aan". */
  private boolean opensObject(int at, int begin) {
    Token before = text.at(at - 1);
    boolean relative = text.is(begin, "die") || text.is(begin, "wie");
    boolean noun =
        text.is(at, "een") || text.is(at, "de") || text.is(at, "het") || text.is(at, "geen");
    return relative
        && noun
        && at - 1 > begin + 1
        && before.can(Word.FINITE_SINGULAR | Word.INFINITIVE)
        && isFinite(at - 1);
  }

  /** "geeft huurders die achterlopen door aan het wijkteam". */
  private boolean opensParticle(int at, Segment main) {
    Token particle = text.at(at);
    Token next = text.at(at + 1);
    return particle.in(SmallWords.PARTICLES)
        && main.main < 0
        && (!next.isWord() || next.can(Word.PREPOSITION))
        && isFinite(at - 1)
        && text.verbKind(particle.text() + text.at(main.finite).word().verb()) != null;
  }

  /** "zal waar dat haalbaar is liften toevoegen". */
  private boolean endsWaiting(int at, Segment main) {
    return main.isMain()
        && !main.modal.isEmpty()
        && main.finite == main.to - 1
        && verbs.isClearlyFinite(at - 1)
        && !text.at(at).can(Word.PARTICIPLE)
        && !text.isAny(at, at + 1, "om", "en", "of");
  }

  private boolean isFinite(int at) {
    return verbs.isClearlyFinite(at) || verbs.isPluralFinite(at, true);
  }
}
