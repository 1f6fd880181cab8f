package nl.afsprakenwijzer.service.agreement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which clauses a client asks for. */
public class ClauseFilter {
  @Parameter(description = "Alleen afspraken met al deze woorden, in welke vorm ook.")
  @QueryParam("zoek")
  @ReadableText(max = 200)
  String zoek;

  @Parameter(description = "Alleen afspraken in dit hoofdstuk.")
  @QueryParam("hoofdstuk")
  UUID hoofdstuk;

  @Parameter(description = "Alleen afspraken bij dit thema.")
  @QueryParam("thema")
  String thema;

  @Parameter(description = "Alleen afspraken met deze partij aan tafel als trekker.")
  @QueryParam("trekker")
  UUID trekker;

  @Parameter(description = "Alleen afspraken die deze doelgroep noemen.")
  @QueryParam("doelgroep")
  String doelgroep;

  @Parameter(description = "Alleen afspraken die deze plaats noemen.")
  @QueryParam("locatie")
  String locatie;

  @Parameter(description = "Of afspraken die vervallen zijn er ook bij staan.")
  @QueryParam("vervallen")
  Boolean vervallen;

  boolean withWithdrawn() {
    return vervallen != null && vervallen;
  }
}
