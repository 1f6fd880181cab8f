package nl.afsprakenwijzer.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfWire.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The program that opens a pdf, in a process of its own: a pdf can keep the library busy without
 * end or ask for more memory than there is, and then only this process is lost. The file comes in
 * by standard input, its pages go out by standard output.
 */
final class PdfProgram {
  private static final PdfFonts FONTS = new PdfFonts();

  private PdfProgram() {}

  public static void main(String[] arguments) throws IOException {
    byte[] content = System.in.readNBytes(Limits.FILE_BYTES + 1);
    try (var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
      answer(content, out);
    }
    Runtime.getRuntime().halt(0);
  }

  /** Writes the pages, or why there are none. */
  static void answer(byte[] content, DataOutputStream out) throws IOException {
    FontMappers.set(FONTS);
    Answer answer;
    try (PDDocument document =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > Limits.PAGES) {
        answer = Answer.TOO_MANY_PAGES;
      } else {
        PdfWire.write(Answer.PAGES, PdfGlyphs.pages(document), out);
        return;
      }
    } catch (InvalidPasswordException locked) {
      answer = Answer.ENCRYPTED;
    } catch (PdfGlyphs.TooMuch tooMuch) {
      answer = Answer.TOO_MUCH;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // the library also throws unchecked exceptions on damaged files
      answer = Answer.DAMAGED;
    }
    PdfWire.write(answer, List.of(), out);
  }
}
