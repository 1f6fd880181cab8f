package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list a client asks for; a list operation has it as {@code @BeanParam}. */
public class PageRequest {
  static final int USUAL = 25;
  static final int MOST = 100;

  @Parameter(description = "Waar de lijst verder gaat: neem de link volgende uit het antwoord.")
  @QueryParam("cursor")
  String cursor;

  @Parameter(
      description = "Hoeveel er hoogstens in het antwoord staan.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "25"))
  @QueryParam("aantal")
  Integer aantal;

  @Parameter(
      description =
          "De volgorde: een of meer velden met een komma ertussen; een - ervoor keert om.")
  @QueryParam("sorteer")
  String sorteer;

  /** How many to answer at most. */
  int size() {
    if (aantal != null && (aantal < 1 || aantal > MOST)) {
      throw Refused.field("aantal", "Kies een getal van 1 tot en met " + MOST + ".");
    }
    return aantal == null ? USUAL : aantal;
  }
}
