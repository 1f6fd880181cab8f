package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, without the numbers and bullets before them. */
final class SentenceCutter {
  private final Text text;

  SentenceCutter(Text text) {
    this.text = text;
  }

  /** Sentences as pairs of token indexes, half-open. */
  List<int[]> sentences() {
    List<int[]> sentences = new ArrayList<>(4);
    int from = firstWord(0);
    for (int at = from; at < text.size(); at++) {
      if (endsSentence(at)) {
        if (from < at + 1) {
          sentences.add(new int[] {from, at + 1});
        }
        from = firstWord(at + 1);
        at = Math.max(at, from - 1);
      }
    }
    if (from < text.size()) {
      sentences.add(new int[] {from, text.size()});
    }
    return sentences;
  }

  /** Whether a sentence ends with this token. */
  boolean endsSentence(int at) {
    Token token = text.at(at);
    if (token.shape() == Token.Shape.LINE_END) {
      Token next = text.at(at + 1);
      return !(next.isWord() && !next.capital() && Character.isLetter(next.text().charAt(0)))
          || isBullet(at + 1);
    }
    if (token.isMark('.') || token.isMark('!') || token.isMark('?')) {
      Token next = text.at(at + 1);
      return at + 1 >= text.size()
          || text.spaced(at + 1) && (next.capital() || next.isNumber() || !next.isWord());
    }
    return token.isMark(';') || token.isMark('|') || token.isMark('•') || token.isMark('\u00B7');
  }

  private boolean isBullet(int at) {
    return text.is(at, "o")
        || text.at(at).isMark('-')
        || text.at(at).isMark('•')
        || text.at(at).isMark('\u2013');
  }

  /** Skips the number or bullet with which a clause begins: "3.2.1", "- ", "a.", "1)". */
  private int firstWord(int from) {
    int at = from;
    while (at < text.size()) {
      Token token = text.at(at);
      boolean mark =
          !token.isWord() && !token.isNumber() && !token.isMark('(') && !token.isMark('€');
      boolean number = token.isNumber() && isEnumerator(at);
      boolean letter =
          token.isWord()
              && token.text().length() == 1
              && (text.at(at + 1).isMark('.') || text.at(at + 1).isMark(')') || token.is("o"));
      boolean mixed =
          token.isWord()
              && token.text().length() == 2
              && Character.isDigit(token.text().charAt(0))
              && Character.isLetter(token.text().charAt(1))
              && text.at(at + 1).capital()
              && !token.word().leadsTo(text.at(at + 1).word())
              && at == 0;
      if (!mark && !number && !letter && !mixed) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isEnumerator(int at) {
    String digits = text.at(at).text();
    if (text.at(at + 1).isMark('.') && !text.spaced(at + 1) || text.at(at + 1).isMark(')')) {
      return digits.length() <= 3;
    }
    return digits.indexOf('.') > 0
        && digits.indexOf(',') < 0
        && digits.length() <= 8
        && digits.indexOf(':') < 0
        && looksLikeNumbering(digits);
  }

  private static boolean looksLikeNumbering(String digits) {
    for (String part : digits.split("[.]", -1)) {
      if (part.isEmpty() || part.length() > 2) {
        return false;
      }
    }
    return true;
  }
}
