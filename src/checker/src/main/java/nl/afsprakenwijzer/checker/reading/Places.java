package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds where: known places, names with a place word or ending, and names behind "in". */
final class Places {
  private final Text text;
  private final List<Found<Place>> found = new ArrayList<>(4);
  private final boolean[] taken;
  private final List<Found<Actor>> actors;

  Places(Text text, List<Found<Actor>> actors) {
    this.text = text;
    this.actors = actors;
    this.taken = new boolean[text.size() + 1];
    for (Found<Actor> actor : actors) {
      java.util.Arrays.fill(taken, actor.from(), actor.to(), true);
    }
  }

  List<Found<Place>> find(Matches matches, List<Names.Name> names) {
    Cover<Names.Name> nameOf = Names.cover(names, text.size());
    for (Matches.Match match : matches.among(Meaning.Sort.PLACE_WORD)) {
      if (match.meaning() instanceof Meaning.PlaceWord) {
        announced(match, nameOf.at(match.to()));
      }
    }
    for (Matches.Match match : matches.among(Meaning.Sort.PLACE_NAME)) {
      if (match.meaning() instanceof Meaning.PlaceName place
          && text.at(match.from()).capital()
          && !isTaken(match.from(), match.to())
          && (!place.common() || isPreceded(match.from()))
          && !isInName(match, nameOf.at(match.from()))) {
        add(match.from(), match.to());
      }
    }
    for (Names.Name name : names) {
      if (!isTaken(name.from(), name.to()) && isPlace(name)) {
        add(name.from(), name.to());
      }
    }
    former();
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /** A place inside a longer name names no place: "Stichting Wonen Limburg". */
  private static boolean isInName(Matches.Match match, Names.Name name) {
    return name != null
        && match.to() <= name.to()
        && name.to() - name.from() > match.to() - match.from() + 1;
  }

  /** "de wijk Tongelre", "complex Lindenhof", "iedere wijk". */
  private void announced(Matches.Match match, Names.Name name) {
    if (name != null && name.from() == match.to() && !isTaken(match.from(), name.to())) {
      boolean article = text.at(match.from() - 1).in(SmallWords.PLACE_ARTICLES);
      add(article ? match.from() - 1 : match.from(), name.to());
      return;
    }
    if (text.at(match.from() - 1).in(SmallWords.EVERY)) {
      add(match.from() - 1, match.to());
    } else if (isArea(text.at(match.from()))) {
      area(match);
    }
  }

  /** What a town is made of: where it is, is known without a name. */
  private static boolean isArea(Token token) {
    return switch (token.text()) {
      case "kernen",
          "dorpen",
          "dorpskernen",
          "buitendorpen",
          "buitengebied",
          "buitengebieden",
          "stad",
          "binnenstad",
          "streek",
          "platteland" ->
          true;
      default -> false;
    };
  }

  /** "in de kernen", "over de kleine dorpen", "in het buitengebied". */
  private void area(Matches.Match match) {
    int article = match.from() - 1;
    article -= text.at(article).can(Word.ADJECTIVE) ? 1 : 0;
    Token before = text.at(article - 1);
    boolean where = before.is("in") || before.is("over") || before.is("binnen");
    if (where && text.at(article).in(SmallWords.PLACE_ARTICLES)) {
      add(article, match.to());
    }
  }

  /** "in het voormalige belastingkantoor", "op de oude kwekerij Zonneveld": a known spot. */
  private void former() {
    for (int i = 1; text.has(SmallWords.FORMER) && i < text.size(); i++) {
      boolean spot =
          text.at(i).in(SmallWords.FORMER)
              && text.at(i - 1).in(SmallWords.PLACE_ARTICLES)
              && (isPreceded(i - 1) || text.is(i - 2, "op"))
              && (text.at(i + 1).can(Word.NOUN) || text.at(i + 1).capital());
      if (spot && !isTaken(i - 1, i + 2)) {
        add(i - 1, i + 2);
      }
    }
  }

  private boolean isPlace(Names.Name name) {
    int from = text.at(name.from()).in(SmallWords.PLACE_ARTICLES) ? name.from() + 1 : name.from();
    Token last = text.at(name.to() - 1);
    Token before = text.at(name.from() - 1);
    boolean like = last.can(Word.PLACE_LIKE);
    Token first = text.at(from);
    boolean org = text.isAcronym(from) || isPaper(name) || isOrganisation(from);
    if (name.opensSentence()
        && first.can(Word.PLACE_NAME)
        && (text.at(name.to()).isMark(':') || text.at(name.to()).isMark('/'))) {
      return true;
    }
    if (!org && last.can(Word.STREET)
        || last.in(SmallWords.STREET_ENDINGS)
            && text.isAny(name.from() - 1, name.from() + 1, "de", "het")) {
      return true;
    }
    if (before.in(SmallWords.PLACE_PREPOSITIONS) || isPrecededOverAdjective(name.from())) {
      return !org
          && (like
              || first.can(Word.PLACE_NAME)
              || !first.word().isKnown()
              || !name.opensSentence() && !isMonthOrDocument(first));
    }
    if (before.in(SmallWords.PLACE_LIKE_PREPOSITIONS) && like && !org) {
      return !before.is("van") || isOfPlace(text.at(name.from() - 2));
    }
    return isListed(name) && !org;
  }

  /**
   * "inwoners van Tiendhoek", "de kern van Laren"; "een woning van Haverveld" tells whose it is.
   */
  private static boolean isOfPlace(Token noun) {
    return noun.in(SmallWords.PEOPLE)
        || noun.in(SmallWords.PERSONS)
        || noun.can(Word.PLACE_WORD)
        || noun.is("centrum")
        || noun.is("rand")
        || noun.is("gemeente")
        || noun.is("inwoner");
  }

  /** "Woonstaete", "Zorggroep Lisdal", or the same name as that of who acts. */
  private boolean isOrganisation(int from) {
    String word = text.at(from).text();
    if ((word.startsWith("woon") || word.startsWith("zorg"))
        && !text.at(from).can(Word.PLACE_WORD)) {
      return true;
    }
    for (Found<Actor> actor : actors) {
      if (text.is(actor.to() - 1, word)) {
        return true;
      }
    }
    return false;
  }

  /** "het Wmo-convenant": a document with a capital. */
  private boolean isPaper(Names.Name name) {
    Token last = text.at(name.to() - 1);
    return last.can(Word.DOCUMENT)
        || last.text().endsWith("wet")
        || last.is("wmo")
        || last.is("wlz")
        || text.at(name.to() - 1).text().endsWith("convenant");
  }

  /** "in een vitale Achterhoek": before article and adjective. */
  private boolean isPrecededOverAdjective(int from) {
    int at = from - 1;
    boolean adjective = text.at(at).can(Word.ADJECTIVE) && !text.at(at).can(Word.PREPOSITION);
    at = adjective ? at - 1 : at;
    boolean article =
        text.is(at, "een") || text.is(at, "het") || text.is(at, "de") || text.is(at, "heel");
    return adjective && article && text.at(at - 1).in(SmallWords.PLACE_PREPOSITIONS);
  }

  private static boolean isMonthOrDocument(Token token) {
    return token.can(Word.OPENS_CALENDAR) && Months.number(token.text()) > 0
        || token.can(Word.PRODUCT)
        || token.can(Word.PRONOUN);
  }

  /** "in Esveld, Hoogkamer en Nieuwland": goes on a list of places. */
  private boolean isListed(Names.Name name) {
    Token link = text.at(name.from() - 1);
    boolean links =
        link.is("en")
            || link.isMark(',')
            || link.isMark('/')
            || link.isMark('(')
            || link.isMark(':');
    for (int i = 0; links && i < found.size(); i++) {
      if (found.get(i).to() == name.from() - 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isPreceded(int at) {
    Token before = text.at(at - 1);
    return before.in(SmallWords.PLACE_PREPOSITIONS)
        || before.in(SmallWords.PLACE_LIKE_PREPOSITIONS);
  }

  private boolean isTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private void add(int from, int to) {
    found.add(new Found<>(from, to, new Place(text.span(from, to), text.raw(from, to))));
    java.util.Arrays.fill(taken, from, to, true);
  }
}
