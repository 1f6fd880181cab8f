package nl.afsprakenwijzer.service.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.DutchNames;

/** How often each constant was seen; one that was not seen counts 0. */
final class Tally<E extends Enum<E>> {
  private static final List<ObligationKind> OBLIGATIONS = List.of(ObligationKind.values());
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private final List<E> constants;
  private final Function<E, String> name;
  private final int[] seen;

  private Tally(List<E> constants, Function<E, String> name) {
    this.constants = constants;
    this.name = name;
    this.seen = new int[constants.size()];
  }

  static Tally<ObligationKind> ofObligations() {
    return new Tally<>(OBLIGATIONS, DutchNames::of);
  }

  static Tally<Outcome> ofOutcomes() {
    return new Tally<>(OUTCOMES, DutchNames::of);
  }

  static Tally<Severity> ofSeverities() {
    return new Tally<>(SEVERITIES, DutchNames::of);
  }

  void add(E constant) {
    seen[constant.ordinal()]++;
  }

  /** By Dutch name, in the order of the constants. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (E constant : constants) {
      counts.put(name.apply(constant), seen[constant.ordinal()]);
    }
    return counts;
  }

  /** The same as JSON. */
  void write(String field, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    for (E constant : constants) {
      json.writeNumberField(name.apply(constant), seen[constant.ordinal()]);
    }
    json.writeEndObject();
  }
}
