package nl.afsprakenwijzer.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Builds a pdf object by object, good or bad. Objects 1 to 4 are always there: the catalogue, the
 * page tree, one page, and a font; 5 is what the page draws. Every method returns the builder
 * itself.
 */
final class PdfFile {
  private static final int CONTENT = 5;

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";
  private String catalogue = "";
  private String page = "/MediaBox [0 0 595 842]";
  private String resources = "";
  private String pages = "/Kids [3 0 R] /Count 1";
  private String font =
      "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding";

  /** What the page draws, as it is. */
  static PdfFile drawing(String content) {
    return new PdfFile().stream("", latin(content));
  }

  /** A page with these lines of text on it, from top to bottom. */
  static PdfFile ofLines(String... lines) {
    var content = new StringBuilder("BT /F1 11 Tf 14 TL 60 780 Td\n");
    for (String line : lines) {
      content.append('(').append(line.replace("(", "\\(").replace(")", "\\)")).append(") Tj T*\n");
    }
    return drawing(content.append("ET").toString());
  }

  PdfFile object(String dictionary) {
    objects.add(latin("<<" + dictionary + ">>"));
    return this;
  }

  /** An object that is no dictionary. */
  PdfFile raw(String object) {
    objects.add(latin(object));
    return this;
  }

  PdfFile stream(String dictionary, byte[] content) {
    var object = new ByteArrayOutputStream();
    object.writeBytes(latin("<<" + dictionary + " /Length " + content.length + ">>\nstream\n"));
    object.writeBytes(content);
    object.writeBytes(latin("\nendstream"));
    objects.add(object.toByteArray());
    return this;
  }

  PdfFile trailer(String more) {
    trailer = more;
    return this;
  }

  PdfFile catalogue(String more) {
    catalogue = more;
    return this;
  }

  PdfFile pages(String instead) {
    pages = instead;
    return this;
  }

  PdfFile page(String instead) {
    page = instead;
    return this;
  }

  PdfFile resources(String more) {
    resources = more;
    return this;
  }

  PdfFile font(String instead) {
    font = instead;
    return this;
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflated(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** The same pdf, but it only opens with a password; with none when that is empty. */
  static byte[] locked(byte[] pdf, String password) {
    var bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
      document.save(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  byte[] bytes() {
    var all = new ArrayList<byte[]>();
    all.add(latin("<</Type /Catalog /Pages 2 0 R " + catalogue + ">>"));
    all.add(latin("<</Type /Pages " + pages + ">>"));
    all.add(
        latin(
            "<</Type /Page /Parent 2 0 R "
                + page
                + " /Contents "
                + CONTENT
                + " 0 R /Resources <</Font <</F1 4 0 R>> "
                + resources
                + ">> >>"));
    all.add(latin("<<" + font + ">>"));
    all.addAll(objects);
    var file = new ByteArrayOutputStream();
    file.writeBytes(latin("%PDF-1.7\n"));
    var places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < all.size(); i++) {
      places.append(String.format("%010d 00000 n \n", file.size()));
      file.writeBytes(latin((i + 1) + " 0 obj\n"));
      file.writeBytes(all.get(i));
      file.writeBytes(latin("\nendobj\n"));
    }
    int xref = file.size();
    int size = all.size() + 1;
    file.writeBytes(latin("xref\n0 " + size + "\n" + places));
    file.writeBytes(
        latin(
            "trailer\n<</Root 1 0 R /Size "
                + size
                + " "
                + trailer.replace("XREF", Integer.toString(xref))
                + ">>\nstartxref\n"
                + xref
                + "\n%%EOF\n"));
    return file.toByteArray();
  }
}
