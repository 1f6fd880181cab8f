package nl.afsprakenwijzer.checker.reading;

/**
 * The words before a calendar time and what they make of it.
 *
 * @param next the token after them
 */
record TimeOpening(int next, boolean opens, boolean isStart, boolean isEnd, Part part) {
  /** The part of the period that is meant. */
  enum Part {
    WHOLE,
    BEGIN,
    MIDDLE,
    END,
    /** Before it begins. */
    BEFORE
  }

  private static final int MOST_WORDS = 8;

  /** What a word does before a time. */
  private enum Role {
    END,
    BEGIN,
    MIDDLE,
    BEFORE,
    START,
    OPENER,
    /** Goes on what another word opened. */
    LINK,
    NONE
  }

  private static Role role(String word) {
    return switch (word) {
      case "eind", "einde", "ultimo" -> Role.END;
      case "begin" -> Role.BEGIN;
      case "medio", "halverwege" -> Role.MIDDLE;
      case "vóór", "tot", "t/m" -> Role.BEFORE;
      case "vanaf", "sinds", "ingang", "ingaande", "na" -> Role.START;
      case "uiterlijk",
          "per",
          "op",
          "in",
          "voor",
          "gedurende",
          "tijdens",
          "over",
          "tussen",
          "rond",
          "omstreeks",
          "niet",
          "later",
          "dan",
          "met",
          "loop",
          "periode",
          "jaren",
          "jaar",
          "schooljaar",
          "studiejaar",
          "collegejaar",
          "cursusjaar",
          "boekjaar",
          "begrotingsjaar",
          "verslagjaar",
          "plantseizoen",
          "stookseizoen",
          "bouwseizoen",
          "kalenderjaar",
          "looptijd",
          "binnen",
          "contractperiode",
          "beleidsperiode",
          "planperiode",
          "prognoseperiode",
          "einde:",
          "ten",
          "laatste",
          "minste",
          "naar" ->
          Role.OPENER;
      case "de",
          "het",
          "van",
          "en",
          "maand",
          "maanden",
          "weekend",
          "gemeenteraadsverkiezingen",
          "raadsverkiezingen",
          "verkiezingen" ->
          Role.LINK;
      default -> Role.NONE;
    };
  }

  /** Whether this word can stand before a time. */
  static boolean opens(String word) {
    return role(word) != Role.NONE;
  }

  static TimeOpening read(Text text, int from) {
    int at = from;
    boolean start = false;
    Part part = Part.WHOLE;
    boolean opens = false;
    while (at < from + MOST_WORDS) {
      String word = text.at(at).text();
      if ("laatste".equals(word) && isPartOfYear(text.at(at + 1).text())) {
        return opens ? new TimeOpening(at, true, start, part == Part.END, part) : closed(at);
      }
      if ("week".equals(word) && opens && text.is(at + 1, "van")) {
        at++;
        continue;
      }
      switch (role(word)) {
        case END -> part = Part.END;
        case BEGIN -> part = Part.BEGIN;
        case MIDDLE -> part = Part.MIDDLE;
        case BEFORE -> {
          Part upTo = isThrough(text, at) ? Part.END : Part.BEFORE;
          part = part == Part.WHOLE ? upTo : part;
        }
        case START -> start = true;
        case OPENER -> {}
        case LINK -> {
          if (!opens && !"van".equals(word)) {
            return closed(from);
          }
        }
        case NONE -> {
          return opens && isTimely(text, from)
              ? new TimeOpening(at, true, start, part == Part.END, part)
              : closed(at);
        }
      }
      opens = true;
      at++;
    }
    return closed(from);
  }

  private static boolean isPartOfYear(String word) {
    return word.equals("kwartaal") || word.equals("halfjaar") || word.equals("helft");
  }

  private static boolean isThrough(Text text, int at) {
    return text.is(at, "t/m")
        || text.is(at, "tot") && text.is(at + 1, "en") && text.is(at + 2, "met");
  }

  /** "van 2026" alone opens nothing: the words before a time begin with a preposition of time. */
  private static boolean isTimely(Text text, int from) {
    String word = text.at(from).text();
    return !"dan".equals(word)
        && !"laatste".equals(word)
        && !"minste".equals(word)
        && !"later".equals(word);
  }

  private static TimeOpening closed(int at) {
    return new TimeOpening(at, false, false, false, Part.WHOLE);
  }

  /** The time that these words make of the one that was written. */
  CalendarTime shape(CalendarTime time) {
    if (!time.hasYear() || part == Part.WHOLE || time.value().indexOf('/') > 0) {
      return time;
    }
    int year = time.first().getYear();
    int month = time.first().getMonthValue();
    return switch (part) {
      case BEGIN ->
          time.yearOnly() ? CalendarTime.part(year, 'Q', 1) : CalendarTime.day(year, month, 1);
      case MIDDLE ->
          time.yearOnly() ? CalendarTime.day(year, 7, 1) : CalendarTime.day(year, month, 15);
      case END -> CalendarTime.day(year, time.last().getMonthValue(), time.last().getDayOfMonth());
      case BEFORE -> CalendarTime.day(year, month, time.first().getDayOfMonth());
      default -> time;
    };
  }
}
