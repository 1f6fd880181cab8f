package nl.afsprakenwijzer.service.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands around the clauses of an agreement. */
record Frame(
    List<AnnualSlice> slices,
    List<Vision> visions,
    List<Explanation> definitions,
    List<Answer> answers) {
  Frame {
    slices = slices == null ? List.of() : List.copyOf(slices);
    visions = visions == null ? List.of() : List.copyOf(visions);
    definitions = definitions == null ? List.of() : List.copyOf(definitions);
    answers = answers == null ? List.of() : List.copyOf(answers);
  }

  /** One year of the frame. */
  @Schema(name = "Jaarschijf", description = "Het deel van de afspraken voor één jaar.")
  record AnnualSlice(
      @Schema(description = "Het jaar.")
          @NotNull(message = "Vul het jaar in.")
          @Min(value = 2000, message = "Kies een jaar vanaf {value}.")
          @Max(value = 2100, message = "Kies een jaar tot en met {value}.")
          Integer jaar,
      @Schema(description = "Wat er dat jaar gebeurt.")
          @NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = 5_000)
          String omschrijving) {}

  /** A vision or programme that gives direction. */
  @Schema(name = "Visie", description = "Een visie of programma dat richting geeft.")
  record Vision(
      @Schema(description = "De titel.")
          @NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = 300)
          String titel,
      @Schema(description = "De eerste dag waarop zij geldt.")
          @NotNull(message = "Vul in vanaf wanneer de visie geldt.")
          LocalDate van,
      @Schema(description = "De laatste dag; null als die er niet is.", nullable = true)
          LocalDate tot,
      @Schema(description = "De doelen waarnaar een afspraak kan verwijzen.")
          @NotNull(message = "Stuur een lijst; zij mag leeg zijn.")
          @Size(max = 100, message = "Een visie heeft hoogstens {max} doelen.")
          List<@NotBlank(message = ReadableText.EMPTY) @ReadableText(max = 500) String> doelen) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(van) && (tot == null || !day.isAfter(tot));
    }
  }

  /** A word that the agreement explains. */
  @Schema(name = "Begripsbepaling", description = "Een begrip met zijn uitleg.")
  record Explanation(
      @Schema(description = "Het begrip.")
          @NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = 200)
          String term,
      @Schema(description = "Wat het betekent.")
          @NotBlank(message = ReadableText.EMPTY)
          @ReadableText(max = 2_000)
          String omschrijving) {}

  /** The answer to one of the three questions that come first. */
  record Answer(
      EntryQuestion question, String answer, UUID organisationId, UUID personId, LocalDate on) {}
}
