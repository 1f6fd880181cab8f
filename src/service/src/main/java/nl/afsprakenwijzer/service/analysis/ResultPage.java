package nl.afsprakenwijzer.service.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.judgement.Attention;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.analysis.ShownLetter.Letter;

/** The outcome of a check as the page shows it: the same view as the JSON, laid out for people. */
record ResultPage(AnalysisView view, List<ShownClause> clauses) {
  private static final int FIRST = 5;
  private static final Set<String> MISTAKES =
      Arrays.stream(CoherenceKind.values())
          .filter(CoherenceKind::isMistake)
          .map(DutchNames::of)
          .collect(Collectors.toSet());

  static ResultPage of(AnalysisView view) {
    List<ClauseView> clauses = view.afspraken();
    Set<Integer> mistaken = mistaken(view);
    return new ResultPage(
        view,
        IntStream.rangeClosed(1, clauses.size())
            .mapToObj(
                position ->
                    ShownClause.of(
                        position, clauses.get(position - 1), mistaken.contains(position)))
            .toList());
  }

  /** The positions of the clauses between which something cannot stand. */
  private static Set<Integer> mistaken(AnalysisView view) {
    return view.samenhang().stream()
        .filter(found -> MISTAKES.contains(found.soort()))
        .flatMap(found -> found.plaatsen().stream())
        .map(CoherenceView.PlaceInClauseView::volgnummer)
        .collect(Collectors.toSet());
  }

  public int commitments() {
    return view.profiel().aantalAfspraken();
  }

  public long attention() {
    return count(Attention::isPressing);
  }

  /** How many can be better, though nothing in them is wrong. */
  private long improvable() {
    return count(attention -> !attention.isPressing() && !attention.isCalm());
  }

  private long count(Predicate<Attention> which) {
    return clauses.stream().map(ShownClause::attention).filter(which).count();
  }

  /** Where people should begin: the most urgent first, else the order of the text. */
  public List<ShownClause> first() {
    return clauses.stream()
        .filter(clause -> !clause.attention().isCalm())
        .sorted(Comparator.comparing(ShownClause::attention))
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
    if (commitments() == 1) {
      return attention() == 1
          ? "Die vraagt aandacht."
          : improvable() == 1 ? "Die kan beter." : "We vonden niets om te verbeteren.";
    }
    if (attention() + improvable() == 0) {
      return "We vonden niets om te verbeteren.";
    }
    String better = improvable() == 0 ? "" : number(improvable(), " kan", " kunnen") + " beter";
    if (attention() == 0) {
      return "Geen daarvan vraagt aandacht; " + better + ".";
    }
    String pressing = number(attention(), " daarvan vraagt", " daarvan vragen") + " aandacht";
    return pressing + (better.isEmpty() ? "." : ", " + better + ".");
  }

  private static String number(long number, String one, String more) {
    return number + (number == 1 ? one : more);
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
