package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many clauses at once; each is checked by itself. */
@Schema(name = "ReeksInvoer", description = "Meer afspraken tegelijk.")
record SeriesInput(
    @Schema(description = "De afspraken, hoogstens 500.")
        @NotEmpty(message = "Stuur ten minste één afspraak.")
        @Size(max = 500, message = "Stuur hoogstens {max} afspraken tegelijk.")
        List<ClauseInput> afspraken) {}
