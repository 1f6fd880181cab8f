package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;

/** Tells whether a duty leaves open how much or how well: "beter", "zo veel mogelijk", "geld". */
final class Vagueness {
  private final Scan scan;
  private final Text text;

  Vagueness(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** Whatever the verb tells, nobody can say later whether it was done. */
  boolean isIn(Action action, List<Hedge> hedges, Duties.Draft draft) {
    return Few.any(hedges, h -> h.letter() == Hedge.Letter.M && h.weakens())
        || Few.any(hedges, Vagueness::isAsMuchAsPossible)
        || compares(draft, !action.lemma().equals(draft.segment().lemma))
        || isUncountedMoney(action, draft)
        || isOnlyAllowed(draft)
        || isHowWell(action, draft)
        || action.lemma().startsWith("energiezuinig");
  }

  /**
   * "mogen gegevens delen", "partijen kunnen besluiten": nobody can say later that they should
   * have. "Huurders kunnen een budgetcoach aanvragen" can be kept or broken.
   */
  boolean isOnlyAllowed(Duties.Draft draft) {
    String modal = draft.segment().modal;
    boolean together =
        modal.equals("kunnen")
            && Few.any(draft.actors(), a -> a.fact().kind() == Actor.Kind.COLLECTIVE);
    return (modal.equals("mogen") || together) && !scan.isForbidden(draft.segment());
  }

  /** More or less than what? Not "mensen die kleiner gaan wonen": that is for whom. */
  private boolean compares(Duties.Draft draft, boolean passed) {
    for (Found<Comparison> found : Found.begun(scan.comparisons, draft.from(), draft.to())) {
      Segment at = scan.segmentAt(found.from());
      boolean label =
          at != null && at != draft.segment() && !at.hasVerb() && text.at(at.to).isMark(':');
      if (!label && scan.isOwn(found.from(), draft.segment(), passed)) {
        return true;
      }
    }
    return false;
  }

  /** "maakt daar geld voor vrij": money without an amount. */
  private boolean isUncountedMoney(Action action, Duties.Draft draft) {
    boolean gives =
        switch (action.lemma()) {
          case "opzijzetten",
              "vrijmaken",
              "beschikbaar stellen",
              "beschikbaar maken",
              "reserveren" ->
              true;
          default -> false;
        };
    return gives && text.isAny(draft.segment().from, draft.to(), SmallWords.FUNDS);
  }

  /**
   * "goed en snel huisvesten", "zorgt voor een veilige stoep": of how well it must be, nobody can
   * tell later that it was so.
   */
  private boolean isHowWell(Action action, Duties.Draft draft) {
    boolean cares = action.lemma().startsWith("zorg");
    boolean becomes = action.lemma().indexOf(' ') > 0 && !cares;
    if (becomes) {
      return false;
    }
    Segment segment = draft.segment();
    Segment told = segment.content == null ? segment : segment.content;
    for (Found<Hedge> found : Found.begun(scan.hedges, segment.from, told.to)) {
      if (found.fact().kind() == Hedge.Kind.VAGUE_QUALITY && found.to() == found.from() + 1) {
        Token next = text.at(found.to());
        boolean manner =
            !text.at(found.from()).can(Word.INFLECTED)
                && !text.at(found.from()).can(Word.NOUN)
                && (next.is("en") || next.is("te") || next.isMark(',') || told.main == found.to());
        boolean quality = cares && text.at(found.from()).can(Word.INFLECTED);
        if (manner && !isState(action.lemma()) || quality) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isState(String lemma) {
    return switch (lemma) {
      case "zijn", "maken", "houden", "blijven", "worden", "hebben", "krijgen" -> true;
      default -> false;
    };
  }

  /** "zo laag mogelijke lasten": there is something to measure. */
  static boolean isExtreme(Hedge hedge) {
    String words = hedge.text().toLowerCase(Locale.ROOT);
    return words.startsWith("zo laag")
        || words.startsWith("zo hoog")
        || words.startsWith("zo min")
        || words.startsWith("zo klein")
        || words.startsWith("zo groot")
        || words.startsWith("zo kort");
  }

  private static boolean isAsMuchAsPossible(Hedge hedge) {
    return hedge.kind() == Hedge.Kind.POSSIBILITY
        && !hedge.text().equalsIgnoreCase("zo mogelijk")
        && (hedge.text().toLowerCase(Locale.ROOT).startsWith("zo")
            || hedge.text().equalsIgnoreCase("naar vermogen"));
  }

  /** "voldoende huisartsen": whoever comes can be counted. */
  boolean countsVaguely(Duties.Draft draft) {
    for (Found<Hedge> hedge : Found.begun(scan.hedges, draft.from(), draft.to())) {
      int noun = hedge.to();
      while (text.is(noun, "en")
          || text.at(noun).can(Word.ADJECTIVE) && text.at(noun).can(Word.INFLECTED)) {
        noun++;
      }
      if (hedge.fact().kind() == Hedge.Kind.VAGUE_AMOUNT
          && text.at(noun).can(Word.NOUN)
          && text.at(noun).can(Word.PLURAL)) {
        return true;
      }
    }
    return false;
  }
}
