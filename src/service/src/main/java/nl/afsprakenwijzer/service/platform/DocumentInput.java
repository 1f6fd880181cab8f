package nl.afsprakenwijzer.service.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A document that a client sends along: read, or refused with what is wrong with it. */
public final class DocumentInput {
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String PDF = "application/pdf";

  /** The field of a form that holds the file. */
  public static final String FIELD = "bestand";

  private static final Map<String, String> NAMES =
      Map.of(DOCX, "verzoek.docx", ODT, "verzoek.odt", PDF, "verzoek.pdf");

  private DocumentInput() {}

  /**
   * The document in a form.
   *
   * @param file may be null, when the form has none
   * @throws Refused when there is no file, or one without a name, or that cannot be read
   */
  public static AgreementDocument read(FileUpload file) {
    if (file == null) {
      throw refused(
          "Er zit geen bestand bij. Stuur een Word-bestand of een pdf mee in het veld 'bestand'.");
    }
    if (file.fileName() == null || file.fileName().isEmpty()) {
      throw refused(
          "Het bestand heeft geen naam. Stuur de naam mee als 'filename', zoals afspraken.docx.");
    }
    try {
      return read(file.fileName(), Files.readAllBytes(file.uploadedFile()), FIELD);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static Refused refused(String detail) {
    return new Refused(400, detail, List.of(new Problem.Fault(FIELD, "", detail)));
  }

  /**
   * The document that is the whole request.
   *
   * @param mediaType as the client calls it
   * @throws Refused when it cannot be read
   */
  public static AgreementDocument read(String mediaType, byte[] content) {
    return read(NAMES.getOrDefault(mediaType.split(";", 2)[0].strip(), "verzoek"), content, "");
  }

  private static AgreementDocument read(String name, byte[] content, String field) {
    try {
      return DocumentReader.read(name, content);
    } catch (UnreadableDocument unreadable) {
      String detail = unreadable.getMessage();
      throw Refused.file(unreadable, List.of(new Problem.Fault(field, unreadable.place(), detail)));
    }
  }
}
