package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.NotBlank;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to one of the questions that come first. */
@Schema(name = "AntwoordInvoer", description = "Het antwoord op een vraag vooraf.")
record AnswerInput(
    @Schema(description = "Het antwoord.")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 5_000)
        String antwoord) {}
