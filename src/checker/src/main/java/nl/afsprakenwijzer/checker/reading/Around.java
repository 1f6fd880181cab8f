package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for who, when and where in what stands around the words of a clause: the columns of its
 * action table, its headings and the definitions. Nothing is called missing before this was done.
 */
final class Around {
  private static final int LONGEST_HEADING = 200;
  private static final Set<String> OPENINGS = SmallWords.HEADING_OPENINGS.words();
  private final Clause clause;
  private final Words words;
  private final AgreementContext context;
  private final PartyNames parties;

  Around(Clause clause, Words words, AgreementContext context, PartyNames parties) {
    this.clause = clause;
    this.words = words;
    this.context = context;
    this.parties = parties;
  }

  ClauseReading.Surroundings look() {
    return new ClauseReading.Surroundings(actor(), time(), place());
  }

  private Optional<String> actor() {
    String lead = clause.fields().lead().strip();
    if (!lead.isEmpty()) {
      return Optional.of("de kolom Trekker: " + lead);
    }
    Optional<String> heading = inHeading(this::opensWithActor);
    return heading.isPresent() ? heading : inDefinition();
  }

  /** The nearest heading for which this holds. */
  private Optional<String> inHeading(Predicate<Text> holds) {
    for (int i = clause.headings().size() - 1; i >= 0; i--) {
      String heading = clause.headings().get(i);
      if (heading.length() <= LONGEST_HEADING && holds.test(new Text(heading, words))) {
        return Optional.of("de kop \"" + heading + "\"");
      }
    }
    return Optional.empty();
  }

  /** "De gemeente", "Inzet van Woonstede", "Wat doet de gemeente?": one party and no other. */
  private boolean opensWithActor(Text text) {
    List<Matches.Match> actors = actorsIn(text);
    if (actors.size() != 1) {
      return false;
    }
    int at = 0;
    while (at < actors.get(0).from()
        && (text.at(at).isNumber()
            || !text.at(at).isWord()
            || text.at(at).in(SmallWords.BEFORE_NAME)
            || OPENINGS.contains(text.at(at).text()))) {
      at++;
    }
    return at == actors.get(0).from();
  }

  private List<Matches.Match> actorsIn(Text text) {
    return new PhraseFinder(text, parties)
        .find().among(Meaning.Sort.ACTOR).stream()
            .filter(
                match ->
                    match.meaning() instanceof Meaning.ActorWord word
                        && word.kind() != Actor.Kind.COLLECTIVE)
            .toList();
  }

  /** "wij: Woonstede": a word for the doer that the agreement defines as one party. */
  private Optional<String> inDefinition() {
    for (Definition definition : context.definitions()) {
      String term = definition.term();
      boolean points = term.equalsIgnoreCase("wij") || term.equalsIgnoreCase("we");
      if (points
          && definition.description().length() <= LONGEST_HEADING
          && actorsIn(new Text(definition.description(), words)).size() == 1) {
        return Optional.of("de begrippen: " + term + " is " + definition.description());
      }
    }
    return Optional.empty();
  }

  /** "Wijk Noord", "3.2 Kern Lindezijl". */
  private Optional<String> place() {
    return inHeading(
        text ->
            !new Places(text, List.of())
                .find(
                    new PhraseFinder(text, parties).find(),
                    new Names(text).find(List.of(new int[] {0, text.size()})))
                .isEmpty());
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
    List<Found<TimeReference>> times = new Times(new Text(planning, words), context.term()).find();
    return times.stream().anyMatch(t -> t.fact().isFixed());
  }
}
