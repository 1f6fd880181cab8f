package nl.afsprakenwijzer.service;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a reader can get out of an answer, whatever kind of file it is. */
final class Written {
  private Written() {}

  /** All pages of an answer, with what {@link #in} says of each. */
  static String pages(Supplier<RequestSpecification> caller, String address, String type) {
    StringBuilder all = new StringBuilder();
    for (String next = address; next != null; ) {
      Response answer = caller.get().accept(type).get(next);
      all.append(in(answer, address));
      boolean json = answer.contentType().startsWith("application/json");
      next = json ? answer.path("_links.volgende.href") : null;
    }
    return all.toString();
  }

  /**
   * The status, the headers and the text.
   *
   * @param address what was asked: problems and links repeat it, and that tells nothing
   */
  static String in(Response answer, String address) {
    String headers =
        answer.headers().asList().stream()
            .filter(header -> !header.getName().equalsIgnoreCase("Date"))
            .map(header -> header + "\n")
            .collect(Collectors.joining());
    String all = answer.statusCode() + "\n" + headers + text(answer) + "\n";
    return all.replace(address, "").replace(address.replaceFirst("[?].*", ""), "");
  }

  private static String text(Response answer) {
    byte[] bytes = answer.asByteArray();
    try {
      if (is(answer, ReportFormat.PDF)) {
        return paper(bytes);
      }
      return is(answer, ReportFormat.WORD) || is(answer, ReportFormat.SHEET)
          ? parts(bytes)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean is(Response answer, ReportFormat format) {
    return answer.contentType().startsWith(format.mediaType());
  }

  private static String paper(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** From a file, because only its directory at the end says how long the parts are. */
  private static String parts(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("antwoord", ".zip"), bytes);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        all.append(new String(content, StandardCharsets.UTF_8)).append('\n');
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }
}
