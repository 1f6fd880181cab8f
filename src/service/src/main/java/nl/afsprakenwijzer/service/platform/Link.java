package nl.afsprakenwijzer.service.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something is, as HAL writes it. */
@Schema(name = "Link", description = "Een verwijzing, zoals HAL die schrijft.")
public record Link(
    @Schema(description = "Het adres, vanaf de wortel van deze server.") String href) {
  /** A link to a path under {@code /v1}: {@code Link.to("organisaties", id)}. */
  public static Link to(Object... segments) {
    return new Link(
        Arrays.stream(segments).map(Object::toString).collect(Collectors.joining("/", "/v1/", "")));
  }
}
