package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases of the word lists in one walk over the tokens, the longest of each sort at each
 * place.
 */
final class PhraseFinder {
  private static final int LONGEST_GAP = 14;
  private static final int LONGEST_PHRASE = 30;
  private final Text text;
  private final PartyNames parties;
  private final List<Match> matches = new ArrayList<>(16);

  /** A phrase that was found, with what the word list says of it. */
  record Match(int from, int to, Meaning meaning, boolean gapped) {}

  PhraseFinder(Text text, PartyNames parties) {
    this.text = text;
    this.parties = parties;
  }

  List<Match> find() {
    for (int at = 0; at < text.size(); at++) {
      Token token = text.at(at);
      // first the parties of the agreement: their kind is the one that it gives them
      Phrases.Node party = parties.isEmpty() ? null : parties.root(token.word());
      if (party != null) {
        walk(at, party);
      }
      if (token.word().entry() != null) {
        walk(at, token.word().entry());
      }
    }
    return matches;
  }

  private void walk(int from, Phrases.Node root) {
    Phrases.Node node = root;
    int at = from + 1;
    while (node != null) {
      List<Phrases.Entry> entries = node.entries();
      for (int i = 0; i < entries.size(); i++) {
        Phrases.Entry entry = entries.get(i);
        int end = entry.tail().isEmpty() ? at : findTail(at, entry);
        if (end > 0) {
          keep(new Match(from, end, entry.meaning(), !entry.tail().isEmpty()));
        }
      }
      node = node.next(text.at(at).word());
      at++;
    }
  }

  private int findTail(int from, Phrases.Entry entry) {
    if (!text.mayHave(entry.tailBits())) {
      return -1;
    }
    List<String> tail = entry.tail();
    for (int at = from; at < from + LONGEST_GAP && at < text.size(); at++) {
      if (text.at(at).isMark('.') || text.at(at).isMark(';')) {
        return -1;
      }
      int matched = 0;
      while (matched < tail.size() && text.is(at + matched, tail.get(matched))) {
        matched++;
      }
      if (matched == tail.size()) {
        return at + matched;
      }
    }
    return -1;
  }

  /**
   * The longer of two overlapping phrases of one sort stays. Those of one sort stand apart from
   * each other, so only the last one can overlap.
   */
  private void keep(Match match) {
    for (int i = matches.size() - 1;
        i >= 0 && matches.get(i).from() > match.from() - LONGEST_PHRASE;
        i--) {
      Match other = matches.get(i);
      if (other.meaning().getClass() == match.meaning().getClass()) {
        if (other.to() <= match.from()) {
          break;
        }
        if (other.from() == match.from() && match.to() > other.to()) {
          matches.set(i, match);
          return;
        }
        boolean inGap = other.gapped() && match.from() > other.from() && match.to() < other.to();
        if (!inGap) {
          return;
        }
      }
    }
    matches.add(match);
  }
}
