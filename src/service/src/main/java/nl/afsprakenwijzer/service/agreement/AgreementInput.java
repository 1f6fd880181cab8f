package nl.afsprakenwijzer.service.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.service.platform.ReadableText;
import nl.afsprakenwijzer.service.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says about an agreement. */
@Schema(name = "PrestatieafsprakenInvoer", description = "De gegevens van prestatieafspraken.")
record AgreementInput(
    @Schema(description = "De titel.", examples = "Prestatieafspraken Voorbeeldstad 2027-2030")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 300)
        String titel,
    @Schema(description = "De gemeente waarvoor ze gelden.", examples = "Voorbeeldstad")
        @NotBlank(message = ReadableText.EMPTY)
        @ReadableText(max = 200)
        String gemeente,
    @Schema(description = "De gemeentecode van het CBS: GM en 4 cijfers.", examples = "GM9999")
        @Pattern(regexp = "GM[0-9]{4}", message = "Een gemeentecode is GM en 4 cijfers.")
        String gemeentecode,
    @Schema(description = "De eerste dag van de looptijd.", examples = "2027-01-01") LocalDate van,
    @Schema(description = "De laatste dag van de looptijd.", examples = "2030-12-31") LocalDate tot,
    @Schema(description = "Het deel per jaar, binnen het meerjarig kader.")
        @Size(max = 20, message = "Er zijn hoogstens {max} jaarschijven.")
        List<Frame.@NotNull(message = "Deze jaarschijf is leeg.") @Valid AnnualSlice> jaarschijven,
    @Schema(description = "De visies die richting geven.")
        @Size(max = 20, message = "Er zijn hoogstens {max} visies.")
        List<Frame.@NotNull(message = "Deze visie is leeg.") @Valid Vision> visies,
    @Schema(description = "De begrippen die deze afspraken uitleggen.")
        @Size(max = 200, message = "Er zijn hoogstens {max} begrippen.")
        List<Frame.@NotNull(message = "Dit begrip is leeg.") @Valid Explanation> begrippen) {

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "De laatste dag ligt voor de eerste. Draai ze om of verbeter ze.")
  public boolean isLooptijd() {
    return van == null || tot == null || !tot.isBefore(van);
  }

  static AgreementInput of(Agreement agreement) {
    return new AgreementInput(
        agreement.title,
        agreement.municipality,
        agreement.municipalityCode,
        agreement.termFrom,
        agreement.termTo,
        agreement.frame.slices(),
        agreement.frame.visions(),
        agreement.frame.definitions());
  }

  /**
   * @throws Refused when its frame contradicts itself
   */
  void fill(Agreement agreement) {
    requireOneSliceAYear();
    requireVisionsThatEndLater();
    agreement.title = titel.strip();
    agreement.municipality = gemeente.strip();
    agreement.municipalityCode = gemeentecode;
    agreement.termFrom = van;
    agreement.termTo = tot;
    List<Frame.Answer> answers = agreement.frame == null ? null : agreement.frame.answers();
    agreement.put(new Frame(jaarschijven, visies, begrippen, answers));
  }

  private void requireOneSliceAYear() {
    Set<Integer> years = new HashSet<>();
    for (int i = 0; jaarschijven != null && i < jaarschijven.size(); i++) {
      int year = jaarschijven.get(i).jaar();
      if (!years.add(year)) {
        throw Refused.field(
            "jaarschijven[" + i + "].jaar",
            "Het jaar " + year + " staat er twee keer. Voeg ze samen.");
      }
    }
  }

  private void requireVisionsThatEndLater() {
    for (int i = 0; visies != null && i < visies.size(); i++) {
      Frame.Vision vision = visies.get(i);
      if (vision.tot() != null && vision.tot().isBefore(vision.van())) {
        throw Refused.field(
            "visies[" + i + "].tot",
            "De laatste dag ligt voor de eerste. Draai ze om of verbeter ze.");
      }
    }
  }
}
