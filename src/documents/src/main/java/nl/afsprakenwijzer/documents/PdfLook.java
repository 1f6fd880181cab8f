package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a pdf is set: the size of its letters, the room between lines, its hyphens. */
final class PdfLook {
  private static final Pattern SPACE = Pattern.compile(" ");

  /** In lines that end in a hyphen: fewer are hyphens of the words themselves. */
  private static final double HYPHENATED = .02;

  private static final float LOOSE = 1.38f;
  private static final float USUAL_PITCH = 1.3f;

  private final float textSize;
  private final float pitch;
  private final Set<String> words = new HashSet<>();
  private final boolean hyphenated;

  PdfLook(List<PdfLine> lines) {
    textSize = commonSize(lines);
    pitch = commonPitch(lines);
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      for (String word : SPACE.split(text)) {
        words.add(bare(word));
      }
      String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
      cut += Hyphenation.cuts(text, next) ? 1 : 0;
    }
    hyphenated = cut > HYPHENATED * lines.size();
  }

  private static float commonSize(List<PdfLine> lines) {
    var characters = new HashMap<Float, Integer>();
    for (PdfLine line : lines) {
      characters.merge(rounded(line.size()), line.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1f);
  }

  private float commonPitch(List<PdfLine> lines) {
    var pitches = new HashMap<Float, Integer>();
    for (int i = 1; i < lines.size(); i++) {
      float down = lines.get(i).y() - lines.get(i - 1).y();
      boolean text = rounded(lines.get(i).size()) == textSize;
      if (text && down > .8f * textSize && down < 2.5f * textSize) {
        pitches.merge(rounded(down), 1, Integer::sum);
      }
    }
    return pitches.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(common -> common.getKey() / textSize)
        .orElse(USUAL_PITCH);
  }

  static float rounded(float size) {
    return Math.round(size * 2) / 2f;
  }

  float textSize() {
    return textSize;
  }

  /** Whether two lines stand further apart than those of one paragraph. */
  boolean isApart(PdfLine above, PdfLine below) {
    float down = below.y() - above.y();
    return down > LOOSE * pitch * below.size() || down < 0;
  }

  /** Puts the next line of a paragraph behind what was read of it. */
  void join(HealedText.Joiner words, String before, HealedText next) {
    if (!endsInGlue(before, next.text())) {
      words.add(" ", next);
    } else if (Hyphenation.cuts(before, next.text()) && isCutHere(before, next.text())) {
      words.addLine(next);
    } else {
      words.add("", next);
    }
  }

  /** A hyphen or a slash between two parts of a word, not one that stands for a word left out. */
  private static boolean endsInGlue(String before, String next) {
    int last = before.length() - 1;
    if (last < 1 || next.isEmpty() || "-/\u00AD".indexOf(before.charAt(last)) < 0) {
      return false;
    }
    boolean inWord = Character.isLetterOrDigit(before.charAt(last - 1));
    boolean lower = Character.isLowerCase(next.charAt(0));
    boolean cut = Hyphenation.cuts(before.replace('\u00AD', '-'), next);
    return inWord
        && Character.isLetterOrDigit(next.charAt(0))
        && (cut || !lower || endsInSlash(before));
  }

  private static boolean endsInSlash(String before) {
    return before.endsWith("/");
  }

  /** The document itself tells whether a word has a hyphen, or else its habit does. */
  private boolean isCutHere(String before, String next) {
    String head = before.substring(before.lastIndexOf(' ') + 1);
    String tail = SPACE.split(next, 2)[0];
    if (words.contains(bare(head + tail))) {
      return false;
    }
    return hyphenated || words.contains(bare(head.substring(0, head.length() - 1) + tail));
  }

  private static String bare(String word) {
    int begin = 0;
    int end = word.length();
    while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(begin, end);
  }

  /** The sizes of letters that are larger than the text, the largest first. */
  List<Float> largerSizes(List<PdfParagraph> paragraphs) {
    var sizes = new ArrayList<Float>();
    for (PdfParagraph paragraph : paragraphs) {
      if (paragraph.isLarge(textSize) && !sizes.contains(rounded(paragraph.size()))) {
        sizes.add(rounded(paragraph.size()));
      }
    }
    sizes.sort((a, b) -> Float.compare(b, a));
    return sizes;
  }
}
