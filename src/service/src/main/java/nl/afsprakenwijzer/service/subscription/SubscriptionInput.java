package nl.afsprakenwijzer.service.subscription;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about a subscription. */
@Schema(name = "AbonnementInvoer", description = "Waar we heen sturen wat er gebeurt.")
record SubscriptionInput(
    @Schema(description = "Het adres dat we aanroepen; het begint met https://.")
        @NotBlank(message = ReadableText.EMPTY)
        @Size(max = 500, message = "Een adres heeft hoogstens {max} tekens.")
        String adres,
    @Schema(
            description =
                "Tot en met welke auditregel u alles al hebt. Zet het terug om regels nog eens te"
                    + " krijgen. Zonder dit veld begint het bij nu.")
        @Min(value = 0, message = "Kies 0 of een nummer van een auditregel.")
        Long geleverdTot) {
  static SubscriptionInput of(Subscription subscription) {
    return new SubscriptionInput(subscription.address, subscription.deliveredSeq);
  }
}
