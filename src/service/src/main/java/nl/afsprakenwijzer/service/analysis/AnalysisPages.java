package nl.afsprakenwijzer.service.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.service.platform.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page at {@code /}: a form, and the outcome of a check below it. */
@Path("/")
@Produces(Pages.HTML)
class AnalysisPages {
  private static final String EXAMPLE = example();

  private final Analysis analysis;
  private final Pages pages;

  AnalysisPages(Analysis analysis, Pages pages) {
    this.analysis = analysis;
    this.pages = pages;
  }

  @GET
  @Operation(hidden = true)
  public String form(@RestQuery String voorbeeld) {
    return pages.page("check", "/", CheckPage.empty(voorbeeld == null ? "" : EXAMPLE).data());
  }

  @POST
  @Operation(hidden = true)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response check(@RestForm String tekst, @RestForm FileUpload bestand) throws IOException {
    CheckPage page =
        bestand == null || bestand.fileName().isEmpty()
            ? ofText(tekst)
            : ofFile(orEmpty(tekst), bestand);
    return response("check", page);
  }

  /** What htmx sends while somebody types; the answer is no page but the part below the form. */
  @POST
  @Operation(hidden = true)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response live(
      @RestForm String tekst, @HeaderParam("HX-Request") @DefaultValue("false") boolean part) {
    if (!part) {
      return response("check", ofText(tekst));
    }
    return response("live", orEmpty(tekst).isBlank() ? CheckPage.empty("") : ofText(tekst));
  }

  private CheckPage ofText(String text) {
    if (orEmpty(text).isBlank()) {
      return CheckPage.refused("", "Er is nog geen tekst. Plak een tekst of kies een bestand.", "");
    }
    return of(text, "tekst.txt", text.getBytes(UTF_8));
  }

  private CheckPage ofFile(String text, FileUpload file) throws IOException {
    return of(text, file.fileName(), Files.readAllBytes(file.uploadedFile()));
  }

  private CheckPage of(String text, String fileName, byte[] content) {
    try {
      return CheckPage.judged(
          text, AnalysisView.of(analysis.of(fileName, content)), TakeAlong.of(fileName, content));
    } catch (UnreadableDocument unreadable) {
      return CheckPage.refused(text, unreadable.getMessage(), unreadable.place());
    }
  }

  private Response response(String template, CheckPage page) {
    int status = page.problem() == null ? 200 : 400;
    return Response.status(status).entity(pages.page(template, "/", page.data())).build();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static String example() {
    try (InputStream text = AnalysisPages.class.getResourceAsStream("voorbeeld.txt")) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
