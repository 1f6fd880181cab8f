package nl.afsprakenwijzer.checker.reading;

import java.util.Optional;

/** Finds the thing that a duty leads to: a plan, a report, a desk, homes. */
final class Products {
  private final Scan scan;
  private final Text text;

  Products(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  Optional<Span> of(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      Token token = text.at(i);
      boolean opensCell = text.at(i - 1).isMark('|') || text.at(i - 1).isMark(':');
      boolean inName =
          token.capital() && i > draft.from() && !opensCell && !token.can(Word.DOCUMENT);
      boolean homes = token.is("huizen") || token.is("huis") && !text.is(i - 1, "thuis");
      if ((token.can(Word.PRODUCT) || homes) && !inName && !isNoObject(i, draft)) {
        Segment at = scan.segmentAt(i);
        boolean inRelative =
            at != null
                && (at.subordinate && tellsMore(text.at(at.from))
                    || text.is(at.from, "zoals") && (at.hasVerb() || at.main >= 0));
        if (!inRelative || at == draft.segment() || isBehindRelative(i, at)) {
          return Optional.of(text.span(i, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** "die ...", "waarin ...", "zodat ...": what stands there is not what is delivered. */
  private static boolean tellsMore(Token opening) {
    return switch (opening.text()) {
      case "die", "waarin", "waarbij", "waarvan", "zodat", "omdat", "terwijl" -> true;
      default -> false;
    };
  }

  /** "met deze afspraken ...", "het wijkteam trekt op": neither where it stands nor who does it. */
  private boolean isNoObject(int at, Duties.Draft draft) {
    boolean here =
        text.at(at).in(SmallWords.TEXT_PARTS)
            && (text.is(at - 1, "deze")
                || text.is(at - 1, "dit")
                || text.is(at - 1, "de") && text.is(at - 2, "met"))
            && text.at(at - 2).can(Word.PREPOSITION);
    boolean about =
        text.at(at - 1).can(Word.PREPOSITION) && isVagueThing(text.at(at - 2).text())
            || text.at(at - 2).can(Word.PREPOSITION)
                && text.at(at - 1).can(Word.ADJECTIVE | Word.DETERMINER)
                && isVagueThing(text.at(at - 3).text());
    here |= about;
    for (Found<Actor> actor : draft.actors()) {
      here |= actor.from() <= at && at < actor.to();
    }
    return here;
  }

  /**
   * "duidelijkheid over locaties", "draagvlak voor de flat": what it is about is not the object.
   */
  private static boolean isVagueThing(String word) {
    return switch (word) {
      case "aandacht",
          "begrip",
          "draagvlak",
          "duidelijkheid",
          "helderheid",
          "kansen",
          "kwaliteit",
          "samenhang",
          "zekerheid" ->
          true;
      default -> false;
    };
  }

  /** "mensen die uit de zorg komen een plek te bieden": the relative stretch ends with its verb. */
  private boolean isBehindRelative(int at, Segment relative) {
    return relative.finite >= 0 && relative.finite < at && text.isAny(at, relative.to, "te");
  }
}
