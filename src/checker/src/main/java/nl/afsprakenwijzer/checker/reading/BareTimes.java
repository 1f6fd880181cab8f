package nl.afsprakenwijzer.checker.reading;

/** Tells whether a time without a preposition says when, or belongs to a name or a figure. */
final class BareTimes {
  private final Text text;

  BareTimes(Text text) {
    this.text = text;
  }

  /**
   * A year without a preposition is a time only where no name stands before it: "2020: sloop 12",
   * "(2023–2032)".
   */
  boolean isTime(int at, int end, CalendarTime time) {
    Token before = text.at(at - 1);
    Token after = text.at(end);
    if (before.isNumber()
        || before.is("artikel")
        || before.is("art.")
        || before.is("bijlage")
        || before.is("van") && !isMeeting(text.at(at - 2))
        || before.is("d.d.")) {
      return false;
    }
    if (!time.yearOnly() && time.hasYear()) {
      return true;
    }
    if (!time.hasYear()) {
      boolean quarter = text.at(at).text().startsWith("q");
      return quarter
          || isMilestone(before)
          || text.month(at) > 0 && (isOwnLine(at, end) || before.is("van"));
    }
    if (isMilestone(before)
        || isDayOrPaper(at - 1)
        || time.value().length() > 4 && isHeaded(at, end)) {
      return true;
    }
    if (before.isMark('(') && after.isMark(')')) {
      return time.value().length() > 4 || !isCountBefore(at - 2);
    }
    boolean opensLine =
        (at == 0 || before.shape() != Token.Shape.WORD) && !after.in(SmallWords.HELPERS);
    return opensLine || after.isMark(':') || text.isAllCapitals(at - 1);
  }

  /** "Tripartiet overleg: april en september", "| mei |". */
  private boolean isOwnLine(int at, int end) {
    Token before = text.at(at - 1);
    boolean opens = before.isMark(':') || before.isMark('|');
    if (text.at(end).isMark(':') && !before.isWord()) {
      return true; // "Juni: bod. December: ondertekening"
    }
    return opens && (end == text.size() || !text.at(end).isWord() || text.is(end, "en"));
  }

  /** "start bouw 2026", "oplevering 2028", "gereed 2027". */
  private static boolean isMilestone(Token token) {
    return switch (token.text()) {
      case "start",
          "bouw",
          "gereed",
          "klaar",
          "oplevering",
          "opgeleverd",
          "realisatie",
          "uitvoering",
          "ingebruikname",
          "deadline",
          "sluitingsdatum",
          "heel" ->
          true;
      default -> false;
    };
  }

  /** "op Burendag 2026", "bij de begroting 2028": of that year, and so then. */
  private boolean isDayOrPaper(int at) {
    String word = text.at(at).text();
    boolean day = text.is(at - 1, "op") && word.endsWith("dag");
    boolean paper = text.isAny(at - 3, at, "bij") && isBudgetPaper(word);
    return day || paper;
  }

  /** What comes once or a few times a year, at a known time. */
  private static boolean isBudgetPaper(String word) {
    return word.endsWith("begroting")
        || word.endsWith("nota")
        || word.endsWith("jaarrekening")
        || word.endsWith("rapportage")
        || word.endsWith("jaarverslag");
  }

  /** "Nieuwbouw 2026-2030: 180 woningen"; not "Woonvisie 2026-2030: ...". */
  private boolean isHeaded(int at, int end) {
    boolean heads = text.at(end).isMark(':') || text.at(end).isMark('(');
    return heads && at == 1 && !text.at(0).can(Word.DOCUMENT);
  }

  /** "in het overleg van februari 2028": that is when. */
  static boolean isMeeting(Token token) {
    String word = token.text();
    return word.endsWith("overleg")
        || word.endsWith("overleggen")
        || word.endsWith("vergadering")
        || word.endsWith("vergaderingen")
        || word.endsWith("bijeenkomst")
        || word.endsWith("bijeenkomsten")
        || word.endsWith("evaluatie")
        || word.endsWith("datum")
        || word.endsWith("beraad");
  }

  /** "1.045 (2019)": the year of a figure, no deadline. */
  private boolean isCountBefore(int at) {
    return text.at(at).isNumber();
  }
}
