package nl.afsprakenwijzer.service.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.service.analysis.ShownLetter.Letter;

/** The outcome of a check as the page shows it: the same view as the JSON, laid out for people. */
record ResultPage(AnalysisView view, List<ShownClause> clauses) {
  private static final int FIRST = 5;

  static ResultPage of(AnalysisView view) {
    List<ClauseView> clauses = view.afspraken();
    return new ResultPage(
        view,
        IntStream.rangeClosed(1, clauses.size())
            .mapToObj(position -> ShownClause.of(position, clauses.get(position - 1)))
            .toList());
  }

  public int commitments() {
    return view.profiel().aantalAfspraken();
  }

  public long attention() {
    return clauses.stream().filter(ShownClause::attention).count();
  }

  /** Where people should begin: what fails most comes first, else the order of the text. */
  public List<ShownClause> first() {
    return clauses.stream()
        .filter(ShownClause::attention)
        .sorted(
            Comparator.comparingLong(ShownClause::unmet)
                .thenComparingLong(ShownClause::grave)
                .thenComparingLong(ShownClause::partly)
                .reversed())
        .limit(FIRST)
        .toList();
  }

  /** The result in a sentence or two. */
  public String sentence() {
    if (commitments() == 0) {
      return "We vonden geen afspraak in deze tekst. Een afspraak zegt wat iemand gaat doen.";
    }
    return "%s in deze tekst. %s".formatted(count(), need());
  }

  private String count() {
    return commitments() == 1 ? "Er staat 1 afspraak" : "Er staan " + commitments() + " afspraken";
  }

  private String need() {
    if (attention() == 0) {
      return commitments() == 1
          ? "Die vraagt nu geen aandacht."
          : "Geen daarvan vraagt nu aandacht.";
    }
    if (commitments() == 1) {
      return "Die vraagt aandacht.";
    }
    return attention() == 1
        ? "1 daarvan vraagt aandacht."
        : attention() + " daarvan vragen aandacht.";
  }

  /** What is amiss in the agreement as a whole. */
  public List<ShownCoherence> whole() {
    return view.samenhang().stream().map(found -> ShownCoherence.of(found, clauses)).toList();
  }

  /** The themes, with what each of them is silent about; none for a text of a clause or two. */
  public List<ThemeRow> themes() {
    return commitments() < FIRST
        ? List.of()
        : view.profiel().themas().stream().map(ThemeRow::of).toList();
  }

  /** How many clauses are about a theme, and the subjects that none of them is about. */
  record ThemeRow(String name, int number, String silent) {
    static ThemeRow of(ThemeView theme) {
      return new ThemeRow(
          theme.thema(),
          theme.aantal(),
          theme.onderdelen().entrySet().stream()
              .filter(part -> part.getValue() == 0)
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", ")));
    }
  }

  /** The counts of each letter. */
  public List<Row> profile() {
    return Letter.each(letter -> Row.of(letter, letter.of(view.profiel().letters())));
  }

  /** How often a letter has each outcome. */
  record Row(Letter letter, List<Count> counts) {
    static Row of(Letter letter, Map<String, Integer> numbers) {
      List<Count> counts = new ArrayList<>();
      int before = 0;
      for (Map.Entry<String, Integer> number : numbers.entrySet()) {
        counts.add(new Count(number.getKey(), number.getValue(), before));
        before += number.getValue();
      }
      return new Row(letter, counts);
    }
  }

  /**
   * How many clauses have an outcome.
   *
   * @param before how many have one of the outcomes before it: where it begins in a bar
   */
  record Count(String outcome, int number, int before) {
    public String word() {
      return ShownLetter.wordOf(outcome);
    }
  }
}
