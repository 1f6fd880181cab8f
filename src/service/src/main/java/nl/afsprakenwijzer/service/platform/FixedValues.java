package nl.afsprakenwijzer.service.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.checker.rules.Slot;
import nl.afsprakenwijzer.checker.template.Theme;
import nl.afsprakenwijzer.documents.DutchNames;

/** Which fields of the API hold one of a fixed row of words, read from the words themselves. */
final class FixedValues {
  private static final List<String> CLAUSES = all(ClauseKind.values(), DutchNames::of);
  private static final List<String> CRITERIA = all(Criterion.values(), DutchNames::of);
  private static final List<String> OUTCOMES = all(Outcome.values(), DutchNames::of);
  private static final List<String> PARTIES = all(PartyKind.values(), DutchNames::of);
  private static final List<String> SEVERITIES = all(Severity.values(), DutchNames::of);
  private static final List<String> SLOTS = all(Slot.values(), DutchNames::of);

  private static final Map<String, Map<String, List<String>>> FIELDS =
      Map.ofEntries(
          Map.entry(
              "AfspraakUitslag",
              Map.of(
                  "soort", CLAUSES, "verplichting", all(ObligationKind.values(), DutchNames::of))),
          Map.entry("Vermelding", Map.of("type", all(MentionType.values(), DutchNames::of))),
          Map.entry("DocumentAfspraak", Map.of("soort", CLAUSES)),
          Map.entry("DocumentPartij", Map.of("soort", PARTIES)),
          Map.entry(
              "Bevinding", Map.of("criterium", CRITERIA, "ernst", SEVERITIES, "ontbreekt", SLOTS)),
          Map.entry("Regel", Map.of("criterium", CRITERIA, "ernst", SEVERITIES)),
          Map.entry("OpenPlek", Map.of("soort", SLOTS)),
          Map.entry(
              "Sjabloon", Map.of("thema", all(Theme.values(), DutchNames::of), "partij", PARTIES)),
          Map.entry("SjabloonPlek", Map.of("soort", SLOTS)),
          Map.entry("Partij", Map.of("soort", PARTIES)),
          Map.entry("PartijInvoer", Map.of("soort", PARTIES)),
          Map.entry("Organisatie", Map.of("soort", PARTIES)),
          Map.entry("OrganisatieInvoer", Map.of("soort", PARTIES)),
          Map.entry(
              "LettersString",
              Map.of(
                  "specifiek", OUTCOMES,
                  "meetbaar", OUTCOMES,
                  "acceptabel", OUTCOMES,
                  "realistisch", OUTCOMES,
                  "tijdgebonden", OUTCOMES)));

  private FixedValues() {}

  /** The words per field of one schema; nothing for a schema without such fields. */
  static Map<String, List<String>> of(String schema) {
    return FIELDS.getOrDefault(schema, Map.of());
  }

  /** The words that a query parameter can hold; null when any will do. */
  static List<String> ofParameter(String name) {
    return Stream.of("Regel", "Sjabloon")
        .map(schema -> of(schema).get(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static <E> List<String> all(E[] constants, Function<E, String> name) {
    return Arrays.stream(constants).map(name).toList();
  }
}
