package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One walk over raw text; it remembers the runs of characters that stand side by side in both
 * texts.
 */
final class Healer {
  private final String raw;
  private final int paragraph;
  private final int begin;
  private final StringBuilder out = new StringBuilder();
  private final List<Origin> runs = new ArrayList<>();
  private int runBegin;
  private int runOffset;
  private boolean joining;

  Healer(String raw, int paragraph, int begin) {
    this.raw = raw;
    this.paragraph = paragraph;
    this.begin = begin;
  }

  HealedText heal() {
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '\n') {
        lineBreak(at);
      } else if (OddCharacters.isSpace(c)) {
        space(' ', at);
      } else if (!OddCharacters.isHidden(c)) {
        append(c, at);
      }
    }
    closeRun();
    var whole = new HealedText(out.toString(), runs);
    return whole.between(0, whole.text().stripTrailing().length());
  }

  private void lineBreak(int at) {
    String next = raw.substring(at + 1, Math.min(raw.length(), at + 12)).stripLeading();
    if (Hyphenation.cuts(out, next)) {
      out.setLength(out.length() - 1);
      closeRun();
      startRun(at + 1);
      joining = true;
    } else {
      space(endsSentence() ? '\n' : ' ', at);
    }
  }

  /**
   * After a full stop or a colon a break in the line was meant; elsewhere it only filled the page.
   */
  private boolean endsSentence() {
    return !out.isEmpty() && ".:;".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private void space(char c, int at) {
    if (!joining && !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      append(c, at);
    }
  }

  private void append(char c, int at) {
    joining = false;
    if (runOffset + out.length() - runBegin != at) {
      closeRun();
      startRun(at);
    }
    out.append(c);
  }

  private void startRun(int at) {
    runBegin = out.length();
    runOffset = at;
  }

  private void closeRun() {
    if (out.length() > runBegin) {
      runs.add(new Origin(runBegin, out.length(), paragraph, begin + runOffset));
    }
  }
}
