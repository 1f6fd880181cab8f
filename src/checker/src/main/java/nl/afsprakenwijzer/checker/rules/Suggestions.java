package nl.afsprakenwijzer.checker.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

  /** The rules that ask for the day on which something is done. */
  private static final Set<String> DEADLINES = Set.of("T1", "T5", "T6", "T10");

  private final ClauseReading clause;
  private Optional<Measure> measure;
  private List<String> dates;

  Suggestions(ClauseReading clause) {
    this.clause = clause;
  }

  /** The usual measure of a topic. */
  private record Measure(String unit, String indicator) {
    /**
     * Whether people can fill it in there: behind a number that stands open, the text must count in
     * the unit of the measure.
     */
    boolean fits(Edit edit) {
      boolean number = edit.replacement().contains("[" + SlotHint.NUMBER.words() + "]");
      return !number || edit.text().toLowerCase(Locale.ROOT).contains(unit);
    }
  }

  /** The same finding with suggestions for what its change leaves open. */
  Finding with(Finding finding) {
    if (finding.edit().isEmpty() || finding.edit().get().replacement().indexOf('[') < 0) {
      return finding;
    }
    look();
    boolean dated = !dates.isEmpty() && DEADLINES.contains(finding.rule());
    return dated || measure.isPresent()
        ? finding.mendedBy(suggesting(finding.edit().get(), dated))
        : finding;
  }

  private Edit suggesting(Edit edit, boolean dated) {
    Map<Slot, List<String>> usual = new EnumMap<>(Slot.class);
    if (measure.isPresent()) {
      usual.put(Slot.UNIT, List.of(measure.get().unit));
      if (measure.get().fits(edit)) {
        usual.put(Slot.AMOUNT, List.of(measure.get().indicator));
      }
    }
    if (dated) {
      usual.put(Slot.TIME, dates);
    }
    return edit.suggesting(usual);
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
