package nl.afsprakenwijzer.service.analysis;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.platform.FileReply;
import nl.afsprakenwijzer.service.platform.Refused;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The outcome of a check as a file to take along. Nothing of it is kept. */
@Singleton
class Reports {

  private final SmartChecker checker;
  private final Clock clock;

  Reports(SmartChecker checker, Clock clock) {
    this.checker = checker;
    this.clock = clock;
  }

  /** Of what a form on a page holds. */
  Response of(String fileName, byte[] content, ReportFormat format) throws UnreadableDocument {
    AgreementDocument document = DocumentReader.read(fileName, content);
    return FileReply.of(format, format.write(report(document), content), checked(fileName));
  }

  /**
   * @throws Refused when the client asks for comments in what is no Word file
   */
  Response of(AgreementDocument document, FileUpload file, HttpHeaders headers) throws IOException {
    byte[] content = Files.readAllBytes(file.uploadedFile());
    return of(document, content, headers, checked(file.fileName()));
  }

  /**
   * @throws Refused likewise
   */
  Response of(AgreementDocument document, byte[] content, HttpHeaders headers) {
    return of(document, content, headers, checked("afspraken"));
  }

  /** Of clauses without a document. */
  Response of(List<Clause> clauses, AgreementContext context, HttpHeaders headers) {
    var document = new AgreementDocument("", context, List.of(), clauses, List.of(), List.of());
    return of(document, new byte[0], headers, "toets");
  }

  private Response of(
      AgreementDocument document, byte[] content, HttpHeaders headers, String name) {
    ReportFormat format = FileReply.wanted(headers).orElseThrow(NotAcceptableException::new);
    try {
      return FileReply.of(format, format.write(report(document), content), name);
    } catch (UnreadableDocument unfit) {
      throw Refused.file(unfit, List.of());
    }
  }

  private CheckReport report(AgreementDocument document) {
    return new CheckReport(
        document,
        checker.check(document.clauses(), document.context()),
        DutchTime.now(clock),
        checker.catalogueVersion());
  }

  private static String checked(String fileName) {
    return baseName(fileName) + "-getoetst";
  }

  private static String baseName(String fileName) {
    String name =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
