package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Tells text that says what a word means, or what the rest of the text is. */
final class Explanations {
  /** What stands behind such a word and a colon tells of the text, of figures or of how it goes. */
  private static final String[] REMARKS = {
    "toelichting",
    "definitie",
    "begripsbepaling",
    "begripsbepalingen",
    "rolverdeling",
    "leeswijzer",
    "foto",
    "bron",
    "inhoud",
    "status",
    "portefeuillehouder",
    "samenstelling",
    "samenvatting"
  };

  /** With what such a paper begins. */
  private static final String[] TITLES = {"verslag", "bod", "jaarschijf", "notulen"};

  /** So far behind the word stands the colon: "Status per mei 2027:". */
  private static final int FARTHEST_COLON = 4;

  /** So many words a defined term has at most, and so far behind it stands what it means. */
  private static final int LONGEST_TERM = 5;

  private static final int FARTHEST_RELATIVE = 5;
  private final Scan scan;
  private final Text text;

  Explanations(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** Whether the text begins so. */
  boolean opens(List<Duties.Draft> drafts) {
    int from = drafts.get(0).from();
    return isRemark(from)
        || isOfWord(from)
        || isEquated()
        || isDescribed(drafts)
        || isTitle(drafts);
  }

  /** "Bod 2027 van Woonstichting De Linde", "Verslag van de woonzorgtafel": a paper by its name. */
  private boolean isTitle(List<Duties.Draft> drafts) {
    Duties.Draft only = drafts.get(0);
    boolean paper =
        text.isAny(only.from(), only.from() + 1, TITLES)
            || text.is(only.from(), "overeenkomst") && text.is(only.from() + 1, "inzake")
            || text.is(only.from(), "open") && text.is(only.from() + 1, "brief");
    return paper
        && drafts.size() == 1
        && !only.segment().hasVerb()
        && !text.hasBars()
        && !hasColon();
  }

  private boolean hasColon() {
    for (int i = 0; i < text.size(); i++) {
      if (text.at(i).isMark(':')) {
        return true;
      }
    }
    return false;
  }

  private boolean isRemark(int from) {
    if (text.is(from, "rol") && dividesRoles()) {
      return true;
    }
    for (int i = from + 1; i < from + FARTHEST_COLON; i++) {
      if (text.at(i).isMark(':')) {
        return text.isAny(from, from + 1, REMARKS);
      }
    }
    return false;
  }

  /**
   * "Rol gemeente: kaders stellen. Rol corporatie: bouwen en beheren.": more than one has its own.
   */
  private boolean dividesRoles() {
    int roles = 0;
    for (int i = 0; i < text.size(); i++) {
      boolean opens = i == 0 || !text.at(i - 1).isWord();
      roles += opens && text.is(i, "rol") ? 1 : 0;
    }
    return roles > 1;
  }

  /** "Het begrip 'passend' gebruiken we ruim": what is said of a word. */
  private boolean isOfWord(int from) {
    return (text.is(from, "het") || text.is(from, "de"))
        && text.isAny(from + 1, from + 2, "begrip", "woord", "term", "definitie");
  }

  /** "opplussen = kleine ingrepen": a sign says that what follows is what the term means. */
  private boolean isEquated() {
    for (int i = 1; i <= LONGEST_TERM && i < text.size(); i++) {
      if (text.at(i).isMark('=')) {
        return text.at(i - 1).isWord() && text.at(i + 1).isWord();
      }
    }
    return false;
  }

  /** "Adviesrecht: het recht van ...", "Blijverslening: lening van ...": of which sort it is. */
  private static boolean isSort(String noun) {
    return switch (noun) {
      case "recht", "groep", "vorm", "lening", "uitwerking", "persoon", "verzameling" -> true;
      default -> false;
    };
  }

  /** "Complexvertegenwoordiger: huurder die ...": a term, and behind the colon what it means. */
  private boolean isDescribed(List<Duties.Draft> drafts) {
    Segment term = scan.segments.get(0);
    int from = term.to + 1;
    if (drafts.size() > 1
        || drafts.get(0).segment().hasVerb()
        || term.hasVerb()
        || term.to - term.from > LONGEST_TERM
        || !text.at(term.to).isMark(':')) {
      return false;
    }
    int noun = text.at(from).in(SmallWords.ARTICLES) ? from + 1 : from;
    if (isSort(text.at(noun).text()) && text.at(noun + 1).can(Word.PREPOSITION)) {
      return true;
    }
    for (int i = noun + 1; text.at(noun).can(Word.NOUN) && i < noun + FARTHEST_RELATIVE; i++) {
      if (text.isAny(
          i, i + 1, "die", "dat", "waarin", "waarbij", "waarvoor", "waarmee", "waarop")) {
        return true;
      }
    }
    return false;
  }
}
