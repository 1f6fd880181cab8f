package nl.afsprakenwijzer.checker.reading;

/** Tells which marks part two segments: not those in a number, a word or a list of doers. */
final class BoundaryMarks {
  /** So many words a list of doers has between two of its commas. */
  private static final int LONGEST_LIST = 16;

  private final Text text;
  private final FiniteForms verbs;

  BoundaryMarks(Text text, FiniteForms verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  boolean parts(int at) {
    Token token = text.at(at);
    if (token.isWord() || isPluralMark(at)) {
      return false;
    }
    return token.isMark(',')
            && !(text.at(at - 1).isNumber() && text.at(at + 1).isNumber())
            && !joinsDoers(at)
            && !text.at(at - 1).text().endsWith("-")
        || token.isMark(':')
        || token.isMark('(')
        || token.isMark(')')
        || token.isMark('\u2013')
        || token.isMark('-') && text.spaced(at) && text.spaced(at + 1);
  }

  /** "corporatie(s)": one or more of them. */
  private boolean isPluralMark(int at) {
    int open = text.at(at).isMark(')') ? at - 2 : at;
    return text.at(open).isMark('(')
        && !text.spaced(open)
        && !text.spaced(open + 1)
        && text.isAny(open + 1, open + 2, "s", "n", "en")
        && text.at(open + 2).isMark(')');
  }

  /** "maken gemeente, corporaties en huurdersorganisaties": the commas of one list of doers. */
  private boolean joinsDoers(int comma) {
    if (!endsDoer(comma - 1) || !opensDoer(comma + 1)) {
      return false;
    }
    for (int i = comma + 2; i < Math.min(text.size(), comma + LONGEST_LIST); i++) {
      if (text.at(i).in(SmallWords.COORDINATORS)) {
        return opensDoer(i + 1);
      }
      boolean ends = !text.at(i).isWord() && !text.at(i).isMark(',');
      if (ends
          || opensPlainly(i)
          || verbs.isClearlyFinite(i)
          || text.at(i).in(SmallWords.HELPERS)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsDoer(int at) {
    return text.at(at).isWord() && (text.at(at).capital() || text.at(at).isActor());
  }

  /** An article or number may stand before it: "de gemeente", "de twee corporaties". */
  private boolean opensDoer(int at) {
    for (int i = at; i < at + 3; i++) {
      if (endsDoer(i)) {
        return true;
      }
      if (!text.at(i).in(SmallWords.BEFORE_NAME)) {
        return false;
      }
    }
    return false;
  }

  boolean opensPlainly(int at) {
    return text.at(at).isWord() && text.at(at).in(SmallWords.SUBORDINATORS);
  }
}
