package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails on purpose, to see what a client and the log get to know. */
@Path("/v1/storing-voor-de-test")
public class FailingResource {
  @GET
  @Operation(hidden = true)
  public String fail() {
    throw new IllegalStateException("De tekst van een afspraak");
  }

  @GET
  @Path("/druk")
  @Operation(hidden = true)
  public String busy() {
    throw new Refused(503, "Er worden nu te veel pdf's tegelijk gelezen.", List.of());
  }
}
