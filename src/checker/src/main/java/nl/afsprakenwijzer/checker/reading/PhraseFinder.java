package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Finds the phrases of the word lists in one walk over the tokens, the longest of each sort at each
 * place.
 */
final class PhraseFinder {
  private static final int LONGEST_GAP = 14;
  private final Text text;
  private final PartyNames parties;
  private final Matches matches = new Matches();

  PhraseFinder(Text text, PartyNames parties) {
    this.text = text;
    this.parties = parties;
  }

  Matches find() {
    for (int at = 0; at < text.size(); at++) {
      Token token = text.at(at);
      // first the parties of the agreement: their kind is the one that it gives them
      Phrases.Node party = parties.isEmpty() ? null : parties.root(token.word());
      if (party != null) {
        walk(at, party);
      }
      if (token.word().leadsTo(text.at(at + 1).word())) {
        walk(at, token.word().entry());
      }
    }
    return matches;
  }

  private void walk(int from, Phrases.Node root) {
    Phrases.Node node = root;
    int at = from + 1;
    while (node != null) {
      for (Phrases.Entry entry : node.entries()) {
        int end = entry.isGapped() ? findTail(at, entry) : at;
        if (end > 0 && !(entry.proper() && isOrdinary(from))) {
          matches.keep(entry, from, end);
        }
      }
      node = node.next(text.at(at).word());
      at++;
    }
  }

  /** "Het portaal": a word that is also the name of somebody, without the capital of a name. */
  private boolean isOrdinary(int at) {
    return !text.at(at).capital() && text.at(at).word().isKnown();
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
}
