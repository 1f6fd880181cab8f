package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds runs of words with capitals: names of organisations and places that no list knows. */
final class Names {
  private final Text text;
  private final BareDoers bareDoers;
  private final OpeningNames openingNames;
  private final PlacedNames placedNames;

  /** A name with its article, half-open. */
  record Name(int from, int to, boolean opensSentence) {}

  Names(Text text) {
    this.text = text;
    this.bareDoers = new BareDoers(text);
    this.openingNames = new OpeningNames(text, bareDoers);
    this.placedNames = new PlacedNames(text);
  }

  List<Name> find(List<int[]> sentences) {
    List<Name> names = new ArrayList<>(4);
    for (int[] sentence : sentences) {
      int at = sentence[0];
      while (at < sentence[1]) {
        int end = at == sentence[0] ? placedNames.end(at) : -1;
        if (end < 0 && isNameWord(at, sentence[0])) {
          end = runEnd(at, sentence[1]);
        }
        if (end > 0) {
          boolean article = at > sentence[0] && text.at(at - 1).in(SmallWords.ARTICLES);
          names.add(new Name(article ? at - 1 : at, end, at == sentence[0]));
          at = end;
        } else {
          at++;
        }
      }
    }
    return names;
  }

  /** Which of them covers a token of a text with so many. */
  static Cover<Name> cover(List<Name> names, int tokens) {
    Cover<Name> cover = new Cover<>(tokens);
    for (Name name : names) {
      cover.put(name.from(), name.to(), name);
    }
    return cover;
  }

  private boolean isNameWord(int at, int first) {
    Token token = text.at(at);
    if (!token.isWord()
        || !token.capital()
        || token.text().length() == 2 && token.text().charAt(0) == 'q'
        || token.text().length() > 1 && token.text().charAt(1) == '-'
        || text.is(at - 1, "'s") // "'s Avonds"
        || text.at(at).in(SmallWords.ARTICLES) && !text.at(at + 1).capital()) {
      return false;
    }
    boolean opens =
        at == first
            || text.at(at - 1).isMark(':')
            || text.at(at - 1).isMark('"')
            || text.at(at - 1).isMark('.');
    return !opens || openingNames.isName(at);
  }

  private int runEnd(int from, int limit) {
    int end = from + 1;
    int at = end;
    while (at < limit) {
      Token token = text.at(at);
      boolean nameWord = token.isWord() && token.capital();
      boolean link =
          token.in(SmallWords.NAME_LINKS)
              && !token.is("en")
              && text.at(at + 1).capital()
              && text.at(at + 1).isWord()
              && !token.is("op");
      boolean initials = token.isMark('&') && text.at(at + 1).capital();
      if (nameWord || at == end && bareDoers.closesCompany(at)) {
        end = at + 1;
      } else if (!link && !initials) {
        break;
      }
      at++;
    }
    return end;
  }
}
