package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/**
 * Looks for who, when and where in what stands around the words of a clause: the columns of its
 * action table and its headings. Nothing is called missing before this was done.
 */
final class Around {
  private final Clause clause;
  private final Words words;
  private final Optional<Term> term;

  Around(Clause clause, Words words, Optional<Term> term) {
    this.clause = clause;
    this.words = words;
    this.term = term;
  }

  ClauseReading.Surroundings look() {
    return new ClauseReading.Surroundings(actor(), time(), Optional.empty());
  }

  private Optional<String> actor() {
    String lead = clause.fields().lead().strip();
    return lead.isEmpty() ? Optional.empty() : Optional.of("de kolom Trekker: " + lead);
  }

  private Optional<String> time() {
    String planning = clause.fields().planning().strip();
    if (hasFixedTime(planning)) {
      return Optional.of("de kolom Planning: " + planning);
    }
    for (int i = clause.headings().size() - 1; i >= 0; i--) {
      String heading = clause.headings().get(i);
      if (isYearHeading(heading)) {
        return Optional.of("de kop \"" + heading + "\"");
      }
    }
    return Optional.empty();
  }

  /**
   * "Jaarschijf 2026", "Activiteiten 2027": a heading above what is done in that year. The title's
   * own term is none.
   */
  private boolean isYearHeading(String heading) {
    String lower = heading.toLowerCase(java.util.Locale.ROOT);
    return (lower.contains("jaarschijf")
            || lower.contains("activiteiten")
            || lower.contains("planning")
            || lower.contains("in 20"))
        && hasYear(heading);
  }

  private boolean hasYear(String heading) {
    Text text = new Text(heading, words);
    Calendar calendar = new Calendar(text);
    for (int i = 0; i < text.size(); i++) {
      if (calendar.year(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFixedTime(String planning) {
    if (planning.isEmpty() || planning.length() > Clause.MAX_CHARACTERS) {
      return false;
    }
    List<Found<TimeReference>> times = new Times(new Text(planning, words), term).find();
    return times.stream().anyMatch(t -> t.fact().isFixed());
  }
}
