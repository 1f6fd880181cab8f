package nl.afsprakenwijzer.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.PdfPage.Rule;

/** How the process that opens a pdf hands its pages over: as plain numbers and text. */
final class PdfWire {
  /** Why there are no pages, as the first number of the answer. */
  enum Answer {
    PAGES,
    DAMAGED,
    ENCRYPTED,
    TOO_MANY_PAGES,
    TOO_MUCH
  }

  private PdfWire() {}

  static void write(Answer answer, List<PdfPage> pages, DataOutputStream out) throws IOException {
    out.writeInt(answer.ordinal());
    out.writeInt(pages.size());
    for (PdfPage page : pages) {
      out.writeFloat(page.width());
      out.writeFloat(page.height());
      out.writeInt(page.pieces().size());
      for (Piece piece : page.pieces()) {
        out.writeUTF(piece.text());
        out.writeFloat(piece.left());
        out.writeFloat(piece.wordRight());
        out.writeFloat(piece.right());
        out.writeFloat(piece.y());
        out.writeFloat(piece.size());
        out.writeBoolean(piece.bold());
      }
      out.writeInt(page.rules().size());
      for (Rule rule : page.rules()) {
        out.writeFloat(rule.left());
        out.writeFloat(rule.top());
        out.writeFloat(rule.right());
        out.writeFloat(rule.bottom());
      }
    }
    out.flush();
  }

  /**
   * The pages that another process wrote.
   *
   * @throws IOException also when there are more of anything than it may write
   */
  static List<PdfPage> pages(DataInputStream in) throws IOException {
    int count = bounded(in.readInt(), Limits.PAGES);
    var pages = new ArrayList<PdfPage>();
    for (int i = 0; i < count; i++) {
      float width = in.readFloat();
      float height = in.readFloat();
      pages.add(new PdfPage(width, height, pieces(in), rules(in)));
    }
    return pages;
  }

  private static List<Piece> pieces(DataInputStream in) throws IOException {
    int count = bounded(in.readInt(), Limits.CHARACTERS);
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < count; i++) {
      pieces.add(
          new Piece(
              in.readUTF(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readBoolean()));
    }
    return pieces;
  }

  private static List<Rule> rules(DataInputStream in) throws IOException {
    int count = bounded(in.readInt(), Limits.RULES);
    var rules = new ArrayList<Rule>();
    for (int i = 0; i < count; i++) {
      rules.add(new Rule(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    return rules;
  }

  private static int bounded(int count, int most) throws IOException {
    if (count < 0 || count > most) {
      throw new IOException("out of bounds: " + count);
    }
    return count;
  }
}
