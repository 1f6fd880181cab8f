package nl.afsprakenwijzer.service.bid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bid as a client sends it. */
@Schema(name = "BodInvoer", description = "Een bod van een corporatie voor één jaar.")
record BidInput(
    @Schema(description = "Het jaar.", examples = "2027")
        @NotNull(message = "Vul het jaar in.")
        @Min(value = 2000, message = "Kies een jaar vanaf {value}.")
        @Max(value = 2100, message = "Kies een jaar tot en met {value}.")
        Integer jaar,
    @Schema(description = "Uitleg bij het bod.") @ReadableText(max = 5_000) String toelichting,
    @Schema(description = "Of het bod ingediend is. Daarna zien de andere partijen het.")
        Boolean ingediend) {

  static BidInput of(Bid bid) {
    return new BidInput(bid.bidYear, bid.explanation, bid.submittedAt != null);
  }

  /** An item as a client sends it. */
  @Schema(name = "PostInvoer", description = "Eén ding uit een bod.")
  record Item(
      @Schema(description = "Wat de corporatie wil doen.")
          @jakarta.validation.constraints.NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = nl.afsprakenwijzer.checker.reading.Clause.MAX_CHARACTERS)
          String tekst) {}
}
