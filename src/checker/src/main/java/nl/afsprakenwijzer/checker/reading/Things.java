package nl.afsprakenwijzer.checker.reading;

/** Looks at what a verb is done to, where the verb by itself does not tell what happens. */
final class Things {
  private final Scan scan;
  private final Text text;

  Things(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** "zet een wooncoach in": somebody new; "zet haar wijkbeheerders in" tells nothing new. */
  boolean deploys(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      if (text.isAny(i, i + 1, "hun", "haar", "zijn", "onze")) {
        return false;
      }
      if (text.at(i).can(Word.PRODUCT | Word.ROLE)
          && !text.at(i - 1).can(Word.PREPOSITION)
          && i > segment.finite) {
        return true;
      }
    }
    return false;
  }

  /** "verleidt eigenaren om te splitsen": what others are to do is not what is done. */
  static boolean isUrging(String lemma) {
    return switch (lemma) {
      case "stimuleren",
          "aanmoedigen",
          "motiveren",
          "verleiden",
          "prikkelen",
          "bewegen",
          "overhalen",
          "overtuigen",
          "uitdagen",
          "aansporen",
          "enthousiasmeren",
          "inspireren",
          "activeren",
          "mobiliseren" ->
          true;
      default -> false;
    };
  }

  static boolean isAim(String lemma) {
    return lemma.equals("inzetten op")
        || lemma.equals("toewerken naar")
        || lemma.equals("streven naar")
        || lemma.equals("streven");
  }

  /** "zet in op een woonzorgvisie", "streeft naar een nieuw buurthuis": one thing to deliver. */
  boolean aimsAtThing(Segment segment) {
    for (int i = segment.finite + 1; i < segment.to; i++) {
      boolean one = text.is(i - 1, "een") || text.is(i - 2, "een");
      boolean aim = text.isAny(i - 3, i - 1, "op", "naar") || text.isAny(i - 2, i, "op", "naar");
      if (text.at(i).can(Word.PRODUCT) && !text.at(i).can(Word.HOME) && one && aim) {
        return true;
      }
    }
    return false;
  }

  /** "moeten binnen een jaar een woning kunnen vinden": who found one, has one. */
  boolean findsHome(Segment segment) {
    Segment at = segment.content == null ? segment : segment.content;
    for (int i = at.from; i < at.to; i++) {
      if (text.at(i).can(Word.HOME) || text.is(i, "woonruimte")) {
        return true;
      }
    }
    return false;
  }

  /** "treft energiemaatregelen": which ones stays open. */
  boolean takesMeasures(Segment segment) {
    for (int i = segment.from; i < segment.to; i++) {
      if (text.at(i).text().endsWith("maatregelen")) {
        return true;
      }
    }
    return false;
  }

  /** "zoekt naar passende woonruimte": whatever is found may do. */
  boolean isVaguelySought(Duties.Draft draft) {
    for (Hedge hedge : Found.in(scan.hedges, draft.from(), draft.to())) {
      if (hedge.kind() == Hedge.Kind.VAGUE_QUALITY) {
        return true;
      }
    }
    return false;
  }

  /**
   * "ontwikkelen een planning om de wijk te versterken": what is made stands before its purpose.
   */
  boolean hasOwnThing(Action.Kind kind, Segment segment) {
    boolean makes = kind == Action.Kind.CARRIER && !segment.lemma.equals("inzetten");
    for (int i = segment.from; makes && i < segment.to; i++) {
      if (text.at(i).can(Word.PRODUCT)
          && !text.at(i).capital()
          && text.is(segment.to, "om")
          && !text.at(i).in(SmallWords.INTENTIONS)) {
        return true;
      }
    }
    return false;
  }
}
