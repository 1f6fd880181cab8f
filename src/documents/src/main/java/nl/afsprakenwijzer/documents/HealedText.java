package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Text without soft hyphens, hidden characters and odd spaces, with for every character the place
 * where it came from.
 */
record HealedText(String text, List<Origin> origins) {
  static final HealedText EMPTY = new HealedText("", List.of());

  HealedText {
    origins = List.copyOf(origins);
  }

  static HealedText heal(String raw, int paragraph) {
    return heal(raw, paragraph, 0);
  }

  /** Heals a part of a paragraph, that begins at an offset in it. */
  static HealedText heal(String raw, int paragraph, int begin) {
    return new Healer(raw, paragraph, begin).heal();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** What is left from an offset on, without the spaces in front. */
  HealedText from(int offset) {
    int begin = offset;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    return between(begin, text.length());
  }

  HealedText between(int begin, int end) {
    var kept = new ArrayList<Origin>();
    for (Origin origin : origins) {
      int from = Math.max(begin, origin.begin());
      int to = Math.min(end, origin.end());
      if (from < to) {
        int offset = origin.offset() + from - origin.begin();
        kept.add(new Origin(from - begin, to - begin, origin.paragraph(), offset));
      }
    }
    return new HealedText(text.substring(begin, end), kept);
  }

  /** Puts pieces together in one go, however many there are. */
  static final class Joiner {
    private final StringBuilder text = new StringBuilder();
    private final ArrayList<Origin> origins = new ArrayList<>();

    Joiner add(String glue, HealedText next) {
      if (!text.isEmpty()) {
        text.append(glue);
      }
      int by = text.length();
      next.origins.forEach(origin -> origins.add(origin.shifted(by)));
      text.append(next.text);
      return this;
    }

    /** Words that do not stand in the file as they are, such as an automatic number. */
    Joiner add(String glue, String words) {
      return add(glue, new HealedText(words, List.of()));
    }

    /**
     * The next line of a text that was broken off at the margin; a word that was cut in two becomes
     * one again.
     */
    Joiner addLine(HealedText next) {
      if (!Hyphenation.cuts(text, next.text)) {
        return add(" ", next);
      }
      text.setLength(text.length() - 1);
      Origin last = origins.remove(origins.size() - 1);
      if (last.end() - 1 > last.begin()) {
        origins.add(new Origin(last.begin(), last.end() - 1, last.paragraph(), last.offset()));
      }
      return add("", next);
    }

    int length() {
      return text.length();
    }

    HealedText join() {
      return new HealedText(text.toString(), origins);
    }

    /** The pieces put together; after that it is empty again. */
    HealedText take() {
      HealedText joined = join();
      text.setLength(0);
      origins.clear();
      return joined;
    }
  }
}
