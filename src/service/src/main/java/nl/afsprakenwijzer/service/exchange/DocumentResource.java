package nl.afsprakenwijzer.service.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** {@code POST /v1/documenten}: a document goes in, what stands in it comes out. */
@Path("/v1/documenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documenten")
class DocumentResource {
  private static final String SUMMARY = "Lees een document";
  private static final String ABOUT =
      "Leest een Word-bestand, een OpenDocument-bestand, een pdf met tekst of een tekstbestand, en"
          + " geeft titel, looptijd, partijen, begrippen en afspraken terug, zonder oordeel. Er"
          + " wordt niets bewaard. Hoogstens 10 MiB, 20.000 alinea's, 2.000.000 tekens en 300"
          + " bladzijden pdf.";
  private static final String DONE = "Wat er in het document staat.";

  private final SmartChecker checker;

  DocumentResource(SmartChecker checker) {
    this.checker = checker;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "leesDocument", summary = SUMMARY, description = ABOUT)
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", ref = "document")))
  public DocumentView leesFormulier(@RestForm(DocumentInput.FIELD) FileUpload bestand) {
    return view(DocumentInput.read(bestand));
  }

  @POST
  @Consumes({DocumentInput.DOCX, DocumentInput.ODT, DocumentInput.PDF})
  @Operation(operationId = "leesDocument", summary = SUMMARY, description = ABOUT)
  @APIResponse(
      responseCode = "200",
      description = DONE,
      content =
          @Content(
              schema = @Schema(implementation = DocumentView.class),
              examples = @ExampleObject(name = "document", ref = "document")))
  public DocumentView leesBestand(byte[] bestand, @Context HttpHeaders headers) {
    return view(DocumentInput.read(headers.getMediaType().toString(), bestand));
  }

  private DocumentView view(AgreementDocument document) {
    return DocumentView.of(document, checker.check(document.clauses(), document.context()));
  }
}
