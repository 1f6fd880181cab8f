package nl.afsprakenwijzer.service.analysis;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Optional;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.platform.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Where the buttons below a check lead: the same text or file, now as a file to take along. */
@Path("/meenemen")
class TakeAlongPages {
  private static final String ASK_AGAIN =
      "Toets de tekst of het bestand nog eens en kies dan een knop.";

  private final Reports reports;
  private final Pages pages;

  TakeAlongPages(Reports reports, Pages pages) {
    this.reports = reports;
    this.pages = pages;
  }

  @POST
  @Operation(hidden = true)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.WILDCARD)
  public Response file(@RestForm String naam, @RestForm String inhoud, @RestForm String formaat) {
    Optional<ReportFormat> format = ReportFormat.ofExtension(formaat == null ? "" : formaat);
    if (format.isEmpty() || naam == null || inhoud == null || inhoud.isBlank()) {
      return refused(ASK_AGAIN, "");
    }
    try {
      return reports.of(naam, Base64.getDecoder().decode(inhoud.strip()), format.get());
    } catch (UnreadableDocument unreadable) {
      return refused(unreadable.getMessage(), unreadable.place());
    } catch (IllegalArgumentException notBase64) {
      return refused(ASK_AGAIN, "");
    }
  }

  private Response refused(String detail, String place) {
    CheckPage page = CheckPage.refused("", detail, place);
    return Response.status(400)
        .type(Pages.HTML)
        .entity(pages.page("check", "/", page.data()))
        .build();
  }
}
