package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.documents.PdfColumns.Column;
import nl.afsprakenwijzer.documents.PdfPage.Piece;

/** Makes of the pages of a pdf the blocks that the same document has in Word. */
final class PdfReader {
  private static final float TITLE = 1.25f;

  /** A scanner may put a date on its pictures. */
  private static final int FEWEST = 20;

  /** A book of so many pages may have its margins in a mirror. */
  private static final int MIRRORED = 4;

  private final List<PdfPage> pages;
  private final PdfLook look;
  private final PdfMargins margins;
  private final PdfParagraphs paragraphs;
  private final PdfStretch.Widths stretches = new PdfStretch.Widths();
  private final List<Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfParagraph> read = new ArrayList<>();
  private PdfGrid lastGrid;
  private Optional<PdfGrid> lastAligned = Optional.empty();

  /** A table, or words that are read from top to bottom; the place is that of its column. */
  private record Part(int page, Optional<PdfGrid> grid, int place, List<Piece> pieces) {}

  /** What stands in a table, above it and below it. */
  private static final class Surroundings {
    private final List<Piece> above = new ArrayList<>();
    private final List<Piece> inside = new ArrayList<>();
    private final List<Piece> below = new ArrayList<>();

    Surroundings(PdfGrid grid, List<Piece> pieces) {
      for (Piece piece : pieces) {
        boolean within = PdfTables.holds(grid, piece);
        (within ? inside : piece.y() <= grid.top() ? above : below).add(piece);
      }
    }
  }

  private PdfReader(List<PdfPage> pages) {
    this.pages = pages;
    var lines = new ArrayList<PdfLine>();
    for (int i = 0; i < pages.size(); i++) {
      lines.addAll(PdfLine.of(i, pages.get(i).pieces()));
    }
    look = new PdfLook(lines);
    margins = new PdfMargins(pages, look.textSize());
    paragraphs = new PdfParagraphs(look);
  }

  static List<Block> read(List<PdfPage> pages) throws UnreadableDocument {
    if (letters(pages) < FEWEST) {
      throw Refusal.scanned();
    }
    var reader = new PdfReader(pages);
    for (int i = 0; i < pages.size(); i++) {
      reader.divide(i);
    }
    reader.parts.forEach(reader::read);
    reader.flush();
    return reader.styled();
  }

  private static int letters(List<PdfPage> pages) {
    return pages.stream()
        .flatMap(page -> page.pieces().stream())
        .mapToInt(piece -> piece.text().length())
        .sum();
  }

  /** What stands on a page from top to bottom; the tables are not yet filled. */
  private void divide(int page) {
    List<Piece> pieces = margins.without(page);
    for (PdfGrid grid : PdfTables.of(pages.get(page))) {
      var around = new Surroundings(grid, pieces);
      if (!around.inside.isEmpty()) {
        divideText(around.above, page);
        parts.add(new Part(page, Optional.of(grid), 0, around.inside));
        pieces = around.below;
      }
    }
    divideText(pieces, page);
  }

  /** Text, in which a table without lines may stand. */
  private void divideText(List<Piece> pieces, int page) {
    List<PdfLine> lines = PdfLine.of(page, pieces);
    Optional<PdfGrid> aligned = PdfAligned.in(lines, lastAligned, look);
    lastAligned = lines.isEmpty() ? lastAligned : aligned;
    if (aligned.isEmpty()) {
      divideColumns(pieces, page);
      return;
    }
    var around = new Surroundings(aligned.get(), pieces);
    divideColumns(around.above, page);
    parts.add(new Part(page, aligned, 0, around.inside));
    if (!around.below.isEmpty()) {
      divideText(around.below, page);
    }
  }

  private void divideColumns(List<Piece> pieces, int page) {
    if (!pieces.isEmpty()) {
      for (Column column : PdfColumns.of(pieces, pages.get(page).width())) {
        parts.add(new Part(page, Optional.empty(), column.place(), column.pieces()));
        stretches.widen(key(page, column.place()), column.pieces());
      }
    }
  }

  /** Columns at the same side of pages of the same size are as wide. */
  private String key(int page, int place) {
    boolean mirrored = pages.size() >= MIRRORED && page % 2 == 1;
    return Math.round(pages.get(page).width()) + " " + place + " " + mirrored;
  }

  private void read(Part part) {
    if (part.grid().isPresent()) {
      readTable(part.grid().get(), part.pieces(), part.page());
    } else {
      lastGrid = null;
      List<PdfLine> lines = PdfLine.of(part.page(), part.pieces());
      paragraphs.add(lines, stretches.at(key(part.page(), part.place())));
    }
  }

  private void readTable(PdfGrid grid, List<Piece> pieces, int page) {
    flush();
    Table table = PdfCells.table(grid, pieces, paragraphs, page);
    if (lastGrid != null && lastGrid.hasColumnsOf(grid)) {
      Table before = (Table) blocks.remove(blocks.size() - 1);
      table = before.continuedBy(table);
    }
    blocks.add(table);
    lastGrid = grid;
  }

  private void flush() {
    paragraphs.finish();
    List<PdfParagraph> all = paragraphs.paragraphs();
    for (PdfParagraph paragraph : all.subList(read.size(), all.size())) {
      read.add(paragraph);
      blocks.add(paragraph.paragraph());
    }
  }

  /** The same blocks, with the title and the levels of the headings, which only the whole shows. */
  private List<Block> styled() {
    int title = title();
    List<Float> sizes = look.largerSizes(read.subList(title + 1, read.size()));
    var styled = new ArrayList<Block>();
    int at = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph) {
        styled.add(styled(at, title, sizes));
        at++;
      } else {
        styled.add(block);
      }
    }
    return styled;
  }

  private Paragraph styled(int at, int title, List<Float> sizes) {
    PdfParagraph own = read.get(at);
    boolean below = title >= 0 && at == title + 1 && isSubtitle(own);
    if (at == title || below) {
      return own.paragraph().asTitle();
    }
    boolean large = at > title && own.isLarge(look.textSize());
    return own.paragraph().asHeading(large ? 1 + sizes.indexOf(PdfLook.rounded(own.size())) : 0);
  }

  /** The largest letters of the first page, if nothing else is as large; -1 when there are none. */
  private int title() {
    int title = -1;
    float largest = TITLE * look.textSize();
    for (int i = 0; i < read.size() && read.get(i).page() == read.get(0).page(); i++) {
      if (read.get(i).size() > largest && read.get(i).isLarge(look.textSize())) {
        title = i;
        largest = read.get(i).size();
      }
    }
    return title >= 0 && isOnlyOne(read.get(title)) ? title : -1;
  }

  private boolean isSubtitle(PdfParagraph paragraph) {
    return paragraph.isLarge(look.textSize() * TITLE / 1.06f) && isOnlyOne(paragraph);
  }

  private boolean isOnlyOne(PdfParagraph paragraph) {
    float size = PdfLook.rounded(paragraph.size());
    return read.stream().filter(other -> PdfLook.rounded(other.size()) == size).count() == 1;
  }
}
