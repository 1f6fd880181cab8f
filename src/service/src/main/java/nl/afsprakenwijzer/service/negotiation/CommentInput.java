package nl.afsprakenwijzer.service.negotiation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment or an argument as a client sends it. */
@Schema(name = "ReactieInvoer", description = "Een reactie, of een argument voor of tegen.")
record CommentInput(
    @Schema(
            description = "Een gewone reactie, of een argument.",
            enumeration = {"reactie", "voor", "tegen"})
        @NotNull(message = "Kies uit: reactie, voor, tegen.")
        @Pattern(regexp = "reactie|voor|tegen", message = "Kies uit: reactie, voor, tegen.")
        String soort,
    @Schema(description = "De tekst.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 5_000)
        String tekst) {
  static final String COMMENT = "reactie";
}
