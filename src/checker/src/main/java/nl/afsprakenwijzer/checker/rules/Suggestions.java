package nl.afsprakenwijzer.checker.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.Topic;

/**
 * What people usually fill in at an open slot: the usual measure of what the clause is about, the
 * next dates of the year. They go with the slot and never stand in the text.
 */
final class Suggestions {
  private static final Map<String, Measure> BY_TOPIC = load();

  private final ClauseReading clause;
  private Optional<Measure> measure;
  private List<String> dates;

  Suggestions(ClauseReading clause) {
    this.clause = clause;
  }

  /** The usual measure of a topic. */
  private record Measure(String unit, String indicator) {}

  /** The same finding with suggestions for what its change leaves open. */
  Finding with(Finding finding) {
    if (finding.edit().isEmpty() || finding.edit().get().replacement().indexOf('[') < 0) {
      return finding;
    }
    look();
    Edit edit = finding.edit().get();
    if (measure.isPresent()) {
      edit = edit.suggesting(Slot.AMOUNT, List.of(measure.get().indicator));
      edit = edit.suggesting(Slot.UNIT, List.of(measure.get().unit));
    }
    return finding.mendedBy(edit.suggesting(Slot.TIME, dates));
  }

  /** Once for all findings of the clause, and only when one leaves something open. */
  private void look() {
    if (measure == null) {
      measure = measure(clause);
      dates = Cycle.next(clause.context());
    }
  }

  static Set<String> topics() {
    return BY_TOPIC.keySet();
  }

  private static Optional<Measure> measure(ClauseReading clause) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Topic topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic.code()));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Measure> load() {
    Map<String, Measure> measures = new HashMap<>();
    for (String[] row :
        LexiconFile.beside(
            Suggestions.class,
            "indicators.csv",
            "onderwerp",
            "eenheid",
            "indicator",
            "bron",
            "jaar",
            "plaats")) {
      measures.put(row[0], new Measure(row[1], row[2]));
    }
    return measures;
  }
}
