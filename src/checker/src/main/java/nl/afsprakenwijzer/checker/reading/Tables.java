package nl.afsprakenwijzer.checker.reading;

/** Tells what only heads a table or lists what stands where: a head row, a table of contents. */
final class Tables {
  private final Text text;

  Tables(Text text) {
    this.text = text;
  }

  /** A head row of a table, or a table of contents: bars without a number, dots before pages. */
  boolean isHeadOrContents() {
    if (!text.hasBars() && !text.hasGaps()) {
      return false;
    }
    int bars = 0;
    int pages = 0;
    for (int i = 0; i < text.size(); i++) {
      bars += text.at(i).isMark('|') ? 1 : 0;
      pages += text.at(i).isMark('.') && isLeader(i) && text.at(i + 1).isNumber() ? 1 : 0;
    }
    return pages >= 2 || bars >= 3 && !text.hasNumbers() && !hasHelper() && !hasTask();
  }

  /** "Locaties zoeken": an object with its deed in a cell. */
  private boolean hasTask() {
    for (int i = 1; i < text.size(); i++) {
      Token deed = text.at(i);
      VerbKind kind = deed.can(Word.INFINITIVE) && !deed.capital() ? text.verbKind(i) : null;
      if ((kind == VerbKind.CONCRETE || kind == VerbKind.RESEARCH)
          && text.at(i - 1).can(Word.NOUN)
          && !deed.can(Word.NOUN_FIRST)) {
        return true;
      }
    }
    return false;
  }

  /** The dots before the number of a page. */
  private boolean isLeader(int at) {
    return text.at(at).text().startsWith("..");
  }

  /** "Start" at the head of a column is no verb. */
  private boolean hasHelper() {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).in(SmallWords.HELPERS) && !text.at(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** Words with a page number behind them, several in a row. */
  boolean lists(Duties.Draft draft) {
    int pages = draft.segment().hasVerb() ? -1 : 0;
    for (int i = draft.from() + 1; text.hasNumbers() && i < draft.to(); i++) {
      Token next = text.at(i + 1);
      boolean page =
          text.at(i).isNumber()
              && text.at(i - 1).shape() != Token.Shape.NUMBER
              && !text.at(i - 1).isMark('(');
      boolean ends =
          i + 1 == draft.to()
              || next.capital()
              || next.isNumber()
              || next.isMark('/')
              || next.isMark('|');
      pages += page && ends ? 1 : 0;
    }
    return pages >= 2;
  }
}
