package nl.afsprakenwijzer.service.audit;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How following the chain ended. */
@Schema(name = "Auditcontrole", description = "De uitkomst van het narekenen van de keten.")
record VerificationView(
    @Schema(description = "Of alles klopt.") boolean klopt,
    @Schema(description = "Hoeveel regels er kloppen, vanaf de eerste.") long aantalRegels,
    @Schema(description = "De hash van de laatste regel die klopt.") String laatsteHash,
    @Schema(nullable = true, description = "Wat er niet klopt; null als alles klopt.") String reden,
    @Schema(description = "De openbare sleutel van de zegels: Ed25519, X.509 in Base64.")
        String sleutel) {
  static VerificationView of(Verification followed, Optional<String> fault, String publicKey) {
    return new VerificationView(
        fault.isEmpty(), followed.rows(), followed.hash(), fault.orElse(null), publicKey);
  }
}
