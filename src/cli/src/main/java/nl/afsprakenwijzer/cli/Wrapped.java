package nl.afsprakenwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Span;

/** Text cut at spaces into lines that fit a screen, each line as a stretch of the text. */
final class Wrapped {
  private static final int WIDTH = 92;

  private Wrapped() {}

  /** Every line of the text below {@code indent}. */
  static String indented(String indent, String text) {
    StringBuilder out = new StringBuilder();
    for (Span line : lines(text)) {
      out.append(indent).append(Printable.of(line.of(text))).append('\n');
    }
    return out.toString();
  }

  /** The same, with carets under the marked places. */
  static String marked(String indent, String text, List<Span> places, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (Span line : lines(text)) {
      out.append(indent).append(Printable.of(line.of(text))).append('\n');
      String carets = carets(text, line, places);
      if (!carets.isBlank()) {
        out.append(indent).append(palette.strong(carets)).append('\n');
      }
    }
    return out.toString();
  }

  private static String carets(String text, Span line, List<Span> places) {
    StringBuilder carets = new StringBuilder();
    int offset = line.begin();
    while (offset < line.end()) {
      Span character = new Span(offset, offset + Character.charCount(text.codePointAt(offset)));
      carets.append(places.stream().anyMatch(character::overlaps) ? '^' : ' ');
      offset = character.end();
    }
    return carets.toString().stripTrailing();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin);
      if (end > begin) {
        lines.add(new Span(begin, end));
      }
      begin = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    }
    return lines;
  }

  private static int lineEnd(String text, int begin) {
    int feed = text.indexOf('\n', begin);
    int end = feed < 0 ? text.length() : feed;
    if (end - begin <= WIDTH) {
      return end;
    }
    int space = text.lastIndexOf(' ', begin + WIDTH);
    if (space > begin) {
      return space;
    }
    int hard = begin + WIDTH;
    return Character.isLowSurrogate(text.charAt(hard)) ? hard - 1 : hard;
  }
}
