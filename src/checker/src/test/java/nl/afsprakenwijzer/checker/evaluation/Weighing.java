package nl.afsprakenwijzer.checker.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.Sentences;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.Judge;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.ImpressionTraining;
import nl.afsprakenwijzer.checker.reading.ImpressionTraining.Judged;
import nl.afsprakenwijzer.checker.reading.ImpressionTraining.Said;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** The judged texts after which the checker weighs words. */
final class Weighing {
  private static final int PARTS = 5;

  /** The set for which no rules of reading were made: it tells how far the reading is right. */
  private static final String FRESH = "weighed";

  /** The set that was judged by the people who wrote what every outcome means. */
  private static final String GUIDED = "dev";

  /**
   * How often a text of that set counts. With one, the result of left out texts was told with F1
   * 0.862, with three 0.876, with ten 0.881; sixteen gave no more.
   */
  private static final int AS_GUIDED = 10;

  /** How often a text counts that follows a real agreement. */
  private static final int AS_WRITTEN = 2;

  /** How often a sentence of our own counts: it says what was decided. */
  private static final int AS_DECIDED = 2;

  private Weighing() {}

  /** The labelled texts that may be learned from. */
  static List<LabelledClause> clauses() {
    return Stream.of(GUIDED, "learned", FRESH)
        .flatMap(set -> LabelledClauses.of(set).stream())
        .toList();
  }

  /** Those texts, our own sentences and the examples of the rules. */
  static List<Judged> judged(List<LabelledClause> clauses) {
    Set<LabelledClause> fresh = new HashSet<>(LabelledClauses.of(FRESH));
    Set<LabelledClause> guided = new HashSet<>(LabelledClauses.of(GUIDED));
    List<Judged> judged = new ArrayList<>();
    for (LabelledClause clause : clauses) {
      boolean unread = fresh.contains(clause);
      int written = unread && !isMadeUp(clause) ? AS_WRITTEN : 1;
      for (int times = guided.contains(clause) ? AS_GUIDED : written; times > 0; times--) {
        judged.add(judged(clause, unread));
      }
    }
    for (int times = AS_DECIDED; times > 0; times--) {
      Sentences.lines().stream().map(Weighing::own).forEach(judged::add);
    }
    Reader unweighed = ImpressionTraining.readerOf(List.of());
    SmartChecker.create().rules().stream()
        .flatMap(card -> Stream.concat(card.bad().stream(), card.good().stream()))
        .map(example -> example.replace("«", "").replace("»", ""))
        .map(text -> read(text, unweighed))
        .forEach(judged::add);
    return judged;
  }

  /** Texts that readers made up, their ids say so, are harder and stranger than real ones. */
  private static boolean isMadeUp(LabelledClause clause) {
    return clause.id().startsWith("n");
  }

  /** An example of a rule is what the reading makes of it: it was written for that. */
  private static Judged read(String text, Reader reader) {
    ClauseReading reading = reader.in(AgreementContext.none()).read(Clause.of(text));
    Said measurable =
        reading
            .main()
            .map(
                duty ->
                    switch (duty.measure()) {
                      case COUNTED, OBSERVABLE -> Said.MET;
                      case VAGUE -> Said.PARTLY;
                      case NOTHING -> Said.UNMET;
                    })
            .orElse(Said.OTHER);
    Outcome specific = Judge.profile(reading).specific().outcome();
    return new Judged(
        text, measurable, measurable == Said.OTHER ? Said.OTHER : said(specific), false);
  }

  private static Judged judged(LabelledClause clause, boolean fresh) {
    boolean other = clause.kind() == ClauseKind.OTHER;
    return new Judged(
        clause.text(),
        other ? Said.OTHER : said(clause.outcomes().get(Criterion.MEASURABLE)),
        other ? Said.OTHER : said(clause.outcomes().get(Criterion.SPECIFIC)),
        fresh);
  }

  private static Said said(Outcome outcome) {
    return Said.valueOf(outcome.name());
  }

  private static Judged own(String line) {
    String[] sides = line.split(" \\| ", 2);
    boolean other = sides[0].equals("other");
    return new Judged(
        sides[1],
        other ? Said.OTHER : said(sides[0].charAt(1)),
        other ? Said.OTHER : said(sides[0].charAt(0)),
        false);
  }

  private static Said said(char sign) {
    return switch (sign) {
      case '+' -> Said.MET;
      case '~' -> Said.PARTLY;
      case '-' -> Said.UNMET;
      default -> throw new IllegalArgumentException("unknown sign " + sign);
    };
  }

  /** A set in parts, each read with weights that do not know that part. */
  static Evaluation leftOut(List<LabelledClause> set) {
    List<JudgedClause> found = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int number = part;
      List<LabelledClause> left =
          IntStream.range(0, set.size())
              .filter(i -> i % PARTS == number)
              .mapToObj(set::get)
              .toList();
      List<LabelledClause> rest = new ArrayList<>(clauses());
      rest.removeAll(left);
      found.addAll(new Evaluation(left, ImpressionTraining.readerOf(judged(rest))).clauses());
    }
    return new Evaluation(found);
  }
}
