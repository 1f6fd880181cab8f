package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code POST /v1/toetsen}: text or a document goes in, the judgement comes out. */
@Path("/v1/toetsen")
@Produces(MediaType.APPLICATION_JSON)
class AnalysisResource {
  private final Analysis analysis;

  AnalysisResource(Analysis analysis) {
    this.analysis = analysis;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public AnalysisView toetsTekst(@NotNull @Valid CheckRequest verzoek) {
    return analysis.of(verzoek.clauses(), verzoek.agreement());
  }
}
