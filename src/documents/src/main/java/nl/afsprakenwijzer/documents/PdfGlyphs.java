package nl.afsprakenwijzer.documents;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.PdfPage.Rule;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters and the lines off the pages of a pdf, with their places. */
final class PdfGlyphs extends PDFTextStripper {
  private static final int FORMS = 2_000;
  private static final int OPERATORS = 1_000_000;
  private static final int STACK = 1_000;
  private static final int LONGEST_LETTER = 20;
  private static final int LONGEST_PIECE = 1_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final PdfPath path;
  private int characters;
  private int forms;
  private int operators;
  private PdfPiece open;

  /** More on a page than is read. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private PdfGlyphs() throws IOException {
    setSortByPosition(false);
    path = new PdfPath(this);
  }

  static List<PdfPage> pages(PDDocument document) throws IOException {
    var glyphs = new PdfGlyphs();
    var pages = new ArrayList<PdfPage>();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      pages.add(glyphs.page(document, i));
    }
    return pages;
  }

  private PdfPage page(PDDocument document, int number) throws IOException {
    pieces.clear();
    path.clear();
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
    close();
    PDPage page = document.getPage(number - 1);
    boolean turned = page.getRotation() % 180 != 0;
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    return new PdfPage(
        turned ? height : width,
        turned ? width : height,
        pieces,
        turned ? List.of() : path.rules());
  }

  /** Forms can draw themselves, or each other in ever greater numbers. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    if (forms > FORMS) {
      throw new TooMuch();
    }
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > OPERATORS || getGraphicsStackSize() > STACK) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String letters = glyph.getUnicode();
    boolean readable = letters != null && !letters.isEmpty() && letters.length() <= LONGEST_LETTER;
    boolean placed = Float.isFinite(glyph.getXDirAdj()) && Float.isFinite(glyph.getYDirAdj());
    if (!readable || !placed || glyph.getDir() != 0) {
      return;
    }
    characters += letters.length();
    if (characters > Limits.CHARACTERS) {
      throw new TooMuch();
    }
    String text = Normalizer.normalize(letters, Normalizer.Form.NFKC);
    String shown = text.isBlank() || letters.charAt(0) < '\uFB00' ? letters : text;
    boolean bold = isBold(glyph.getFont());
    if (open == null || !open.takes(glyph, bold) || open.length() > LONGEST_PIECE) {
      close();
      open = new PdfPiece(glyph, bold);
    }
    open.add(shown, glyph);
  }

  private void close() {
    if (open != null) {
      open.finish().ifPresent(pieces::add);
    }
    open = null;
  }

  private boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || mode == RenderingMode.FILL_STROKE
        || descriptor != null && descriptor.isForceBold();
  }

  /** A point of the page as a place from its top left corner. */
  Point2D.Float place(float x, float y) {
    Point2D.Float point = transformedPoint(x, y);
    float left = getCurrentPage().getCropBox().getLowerLeftX();
    float top = getCurrentPage().getCropBox().getUpperRightY();
    return new Point2D.Float(point.x - left, top - point.y);
  }

  static Rule rule(Point2D.Float from, Point2D.Float to) {
    return new Rule(
        Math.min(from.x, to.x),
        Math.min(from.y, to.y),
        Math.max(from.x, to.x),
        Math.max(from.y, to.y));
  }
}
