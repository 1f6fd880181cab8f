package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.documents.Paragraph.Role;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/** Puts lines together to paragraphs, by where they stand. Made anew for every document. */
final class PdfParagraphs {
  /** In points. */
  private static final float ASIDE = 6;

  private static final float FIRST_LINE = 45;
  private static final float INDENT = 18;

  private static final float SAME_SIZE = .08f;
  private static final float SPACE = .25f;
  private static final float SLACK = .8f;
  private static final String SENTENCE_ENDS = ".:;?!)";
  private static final Pattern CONTENTS = Pattern.compile(".*(?:[.…·_] ?){4,} ?\\d{0,4}");

  private final PdfLook look;
  private final List<PdfLine> open = new ArrayList<>();
  private List<PdfParagraph> into = new ArrayList<>();
  private PdfStretch stretch = PdfStretch.NONE;
  private float margin;
  private boolean contents;
  private int page = -1;
  private int offset;

  PdfParagraphs(PdfLook look) {
    this.look = look;
  }

  /** The paragraphs in one cell of a table. */
  List<Block> ofCell(int page, List<Piece> pieces) {
    List<PdfParagraph> outside = into;
    into = new ArrayList<>();
    PdfStretch before = stretch;
    finish();
    add(PdfLine.of(page, pieces), PdfStretch.of(pieces));
    finish();
    List<Block> blocks = new ArrayList<>();
    into.forEach(read -> blocks.add(read.paragraph()));
    into = outside;
    stretch = before;
    return blocks;
  }

  /** Reads the next stretch of lines; its first may go on where the last stretch broke off. */
  void add(List<PdfLine> lines, PdfStretch next) {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean goesOn = !open.isEmpty() && (i == 0 ? goesOnIn(next, line) : goesOn(line));
      if (!goesOn) {
        finish();
      }
      stretch = next;
      margin = open.isEmpty() ? next.left() : margin;
      open.add(line);
    }
  }

  private boolean goesOn(PdfLine line) {
    PdfLine last = last();
    return looksTheSame(line)
        && !look.isApart(last, line)
        && !wouldHaveFitted(line)
        && isInLine(line)
        && !beginsItem(line);
  }

  private boolean goesOnIn(PdfStretch next, PdfLine line) {
    PdfLine last = last();
    boolean ended = SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    float hangs = expectedLeft() - stretch.left();
    boolean hanging = hangs > ASIDE && Math.abs(line.left() - next.left() - hangs) < ASIDE;
    return looksTheSame(line)
        && !beginsItem(line)
        && !wouldHaveFitted(line)
        && (hanging || !ended || Character.isLowerCase(line.text().charAt(0)));
  }

  private boolean looksTheSame(PdfLine line) {
    PdfLine last = last();
    return Math.abs(last.size() - line.size()) < SAME_SIZE * line.size()
        && last.isBold() == line.isBold()
        && !isContents(line)
        && !isContents(last);
  }

  /** The line above ended early, so it was the last of its paragraph. */
  private boolean wouldHaveFitted(PdfLine line) {
    PdfLine last = last();
    return last.right() + SPACE * line.size() + line.firstWordWidth()
            < stretch.right() - SLACK * line.size()
        && !last.text().endsWith("-");
  }

  private float expectedLeft() {
    return open.size() == 1 ? last().wordsLeft() : last().left();
  }

  private boolean isInLine(PdfLine line) {
    float aside = line.left() - expectedLeft();
    boolean first = open.size() == 1;
    boolean belowLabel = first && Math.abs(line.left() - last().left()) < ASIDE;
    boolean belowIndent = first && !last().hasLabel() && aside < 0 && aside > -FIRST_LINE;
    return Math.abs(aside) < ASIDE || belowLabel || belowIndent;
  }

  private boolean beginsItem(PdfLine line) {
    if (line.hasBullet()) {
      return true;
    }
    String before = last().text();
    boolean ended = SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    return (ended || line.hasLabel() || line.left() < expectedLeft() - ASIDE)
        && TypedMarker.of(line.text()).isPresent();
  }

  private PdfLine last() {
    return open.get(open.size() - 1);
  }

  /** Ends the open paragraph. */
  void finish() {
    if (open.isEmpty()) {
      return;
    }
    PdfLine first = open.get(0);
    var words = new HealedText.Joiner();
    String before = "";
    for (PdfLine line : open) {
      HealedText healed = heal(line);
      if (before.isEmpty()) {
        words.add("", healed);
      } else {
        look.join(words, before, healed);
      }
      before = line.text();
    }
    into.add(new PdfParagraph(paragraph(first, words.join()), first.page(), first.size()));
    open.clear();
  }

  private HealedText heal(PdfLine line) {
    if (line.page() != page) {
      page = line.page();
      offset = 0;
    }
    HealedText healed = HealedText.heal(line.text(), page, offset);
    offset += line.text().length() + 1;
    return healed;
  }

  private Paragraph paragraph(PdfLine first, HealedText words) {
    boolean bold = open.stream().allMatch(PdfLine::isBold);
    Role role = open.size() == 1 && isContents(first) ? Role.CONTENTS : Role.TEXT;
    float aside = first.left() - margin;
    contents = role == Role.CONTENTS || words.text().toLowerCase(Locale.ROOT).startsWith("inhoud");
    int depth = Math.round(aside / INDENT);
    if (first.hasBullet()) {
      Marker bullet = Marker.bullet("typed").indented(depth);
      return new Paragraph(first.page(), words.from(1), bullet, role, 0, bold, false);
    }
    boolean large = first.size() > look.textSize() && words.text().length() < 100;
    Paragraph plain =
        new Paragraph(first.page(), words, Marker.NONE, role, large ? 1 : 0, bold, aside > ASIDE)
            .withTypedMarker();
    Marker marker = plain.marker().isBullet() ? Marker.bullet("typed") : plain.marker();
    return new Paragraph(
        first.page(), plain.words(), marker.indented(depth), role, 0, bold, plain.indented());
  }

  /**
   * A line of the table of contents: with dots, or below its heading and with a number far right.
   */
  private boolean isContents(PdfLine line) {
    int pieces = line.pieces().size();
    boolean number =
        pieces > 1
            && line.pieces().get(pieces - 1).text().matches("\\d{1,3}")
            && line.pieces().get(pieces - 1).left() - line.pieces().get(pieces - 2).right()
                > 2 * line.size();
    return CONTENTS.matcher(line.text()).matches() || contents && number;
  }

  List<PdfParagraph> paragraphs() {
    return into;
  }
}
