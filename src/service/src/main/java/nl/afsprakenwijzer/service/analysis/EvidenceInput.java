package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client knows about one clause that its words do not tell; all of it may be absent. */
@Schema(
    name = "Onderbouwing",
    description =
        "Wat u over de afspraak weet en de tekst niet zegt. Daarmee is de R te beoordelen.")
record EvidenceInput(
    @Schema(description = "Of elke partij die eraan gebonden is, de afspraak heeft aanvaard.")
        Boolean aanvaard,
    @Schema(
            description =
                "Het aantal dat het moet worden; zonder dit geldt het aantal in de tekst.")
        @Quantity
        Double streefwaarde,
    @Schema(description = "Het aantal dat er nu is, als de streefwaarde een totaal is.") @Quantity
        Double nulmeting,
    @Schema(description = "Hoeveel er nodig zijn.") @Quantity Double behoefte,
    @Schema(description = "Hoeveel de uitvoerder er in deze tijd aankan.") @Quantity
        Double capaciteit,
    @Schema(description = "Het geld voor de hele afspraak, in euro's.") @Quantity Double budget,
    @Schema(description = "Wat er een kost, in euro's.") @Quantity Double kostenPerStuk,
    @Schema(description = "Wat eerst geregeld moet zijn.")
        @Size(max = 20, message = "Er mogen hoogstens {max} voorwaarden bij een afspraak staan.")
        List<@NotNull(message = "Deze voorwaarde is leeg.") @Valid PrerequisiteInput> voorwaarden) {
  Evidence toEvidence() {
    return new Evidence(
        Optional.ofNullable(aanvaard),
        number(streefwaarde),
        number(nulmeting),
        number(behoefte),
        number(capaciteit),
        number(budget),
        number(kostenPerStuk),
        voorwaarden == null
            ? List.of()
            : voorwaarden.stream().map(PrerequisiteInput::toPrerequisite).toList());
  }

  private static OptionalDouble number(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A number of things or of euros. */
  @DecimalMin(value = "0", message = "Dit getal is kleiner dan 0. Vul 0 of meer in.")
  @DecimalMax(
      value = "1000000000000",
      message = "Dit getal is te groot. Vul hoogstens een biljoen in.")
  @Constraint(validatedBy = {})
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Quantity {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Something that has to be true first. */
  @Schema(name = "VoorwaardeInvoer", description = "Iets dat eerst geregeld moet zijn.")
  record PrerequisiteInput(
      @Schema(description = "Wat er geregeld moet zijn.", maxLength = 200)
          @ReadableText(max = 200)
          @NotBlank(message = ReadableText.EMPTY)
          String naam,
      @Schema(description = "Of het geregeld is; zonder antwoord geldt nee.") Boolean vervuld) {

    Evidence.Prerequisite toPrerequisite() {
      return new Evidence.Prerequisite(naam, vervuld != null && vervuld);
    }
  }
}
