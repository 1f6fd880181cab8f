package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.documents.Marker.Kind;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Finds the headings of a document: by their style, by their number, or by how they stand on the
 * page.
 */
final class Headings {
  /** Below every numbered level. */
  static final int CAPITALS = 20;

  private static final int BOLD = 21;
  private static final int BELOW_LABEL = 22;
  private static final Set<String> HIGHEST = Set.of("hoofdstuk", "deel", "thema", "bijlage");
  private static final int SENTENCE_WORDS = 8;

  private final List<Block> blocks;

  private Headings(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The same blocks, with the level of every heading set, and of nothing else. */
  static List<Block> mark(List<Block> blocks) {
    return new Headings(blocks).mark();
  }

  private List<Block> mark() {
    int[] levels = new int[blocks.size()];
    boolean seen = false;
    for (int i = 0; i < levels.length; i++) {
      levels[i] =
          blocks.get(i) instanceof Paragraph p && p.role() == Role.TEXT
              ? byStyleOrNumber(p, i, levels)
              : 0;
      seen |= levels[i] > 0;
    }
    boolean begun = !seen;
    var marked = new ArrayList<Block>();
    for (int i = 0; i < levels.length; i++) {
      begun |= levels[i] > 0;
      if (blocks.get(i) instanceof Paragraph p) {
        marked.add(p.asHeading(levels[i] == 0 && begun ? byLook(p, i) : levels[i]));
      } else {
        marked.add(blocks.get(i));
      }
    }
    return marked;
  }

  private int byStyleOrNumber(Paragraph paragraph, int at, int[] levels) {
    if (paragraph.text().length() > Limits.HEADING_CHARACTERS) {
      return 0;
    }
    if (paragraph.level() > 0) {
      return isSentence(paragraph) ? 0 : paragraph.level();
    }
    Marker marker = paragraph.marker();
    boolean onlyLabel = marker.kind() == Kind.LABELLED && paragraph.text().isEmpty();
    if (onlyLabel || marker.kind() == Kind.LABELLED && paragraph.isShortLine()) {
      return levelOf(marker);
    }
    if (at > 0
        && levels[at - 1] > 0
        && isOnlyLabel(blocks.get(at - 1))
        && !marker.isPresent()
        && paragraph.isShortLine()) {
      return BELOW_LABEL;
    }
    return marker.kind() == Kind.NUMBERED && isLineAboveText(paragraph, at) ? levelOf(marker) : 0;
  }

  /** A numbered clause that only borrows the look of a heading. */
  private static boolean isSentence(Paragraph paragraph) {
    return paragraph.endsWith(".;:") && paragraph.text().split(" ").length >= SENTENCE_WORDS;
  }

  private static boolean isOnlyLabel(Block block) {
    return block instanceof Paragraph p && p.text().isEmpty();
  }

  /** A short numbered line that does not count along with its neighbours, or is bold. */
  private boolean isLineAboveText(Paragraph paragraph, int at) {
    if (!paragraph.isShortLine()
        || !Character.isUpperCase(paragraph.text().charAt(0))
        || at + 1 == blocks.size()) {
      return false;
    }
    String series = paragraph.marker().series();
    return paragraph.bold()
        || !series.equals(seriesAt(at + 1)) && !series.equals(at > 0 ? seriesAt(at - 1) : "");
  }

  private String seriesAt(int at) {
    return blocks.get(at) instanceof Paragraph p ? p.marker().series() : "";
  }

  private static int levelOf(Marker marker) {
    int depth = (int) marker.number().chars().filter(c -> c == '.').count() + 1;
    if (marker.kind() != Kind.LABELLED) {
      return depth;
    }
    return marker.isLabelledAs(HIGHEST) ? depth : depth + 1;
  }

  private int byLook(Paragraph paragraph, int at) {
    boolean candidate =
        paragraph.role() == Role.TEXT
            && !paragraph.marker().isPresent()
            && paragraph.isShortLine()
            && at + 1 < blocks.size()
            && OrganisationWords.kindOfName(paragraph.text()).isEmpty();
    if (!candidate) {
      return 0;
    }
    if (isInCapitals(paragraph.text())) {
      return CAPITALS;
    }
    return paragraph.bold() ? BOLD : 0;
  }

  static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= 4;
  }
}
