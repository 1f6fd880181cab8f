package nl.afsprakenwijzer.checker.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Reader;
import org.junit.jupiter.api.Test;

/**
 * What comparing the clauses of an agreement costs, counted in looks and pairs, for agreements that
 * are made to have as many pairs as can be.
 */
class PairsTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final Reader READER = Reader.load();
  private static final int SMALL = 500;
  private static final int LARGE = 2_000;
  private static final int MOST_PAIRS_FOR_ONE = 16;

  @Test
  void sameClauseOverAndOver_isPairedWithTheFirstAlone() {
    IntFunction<String> same =
        i -> "De gemeente bouwt in 2027 in Zonnehof 40 woningen met een lift voor ouderen.";
    assertThat(pairs(LARGE, same).find()).hasSize(LARGE - 1);
    List<CoherenceFinding> found =
        CHECKER.check(clauses(60, same), AgreementContext.none()).coherence();
    assertThat(found).hasSize(59).allSatisfy(f -> assertThat(f.places().get(0).index()).isZero());
  }

  /** Words that all clauses have propose no pairs, however many clauses there are. */
  @Test
  void clausesThatDifferInOneNumber_areNotComparedWithEachOther() {
    Pairs pairs =
        pairs(LARGE, i -> "De gemeente bouwt in Zonnehof " + (i + 2) + " woningen met een lift.");
    assertThat(pairs.find()).isEmpty();
    assertThat(pairs.looks()).isLessThan(LARGE);
  }

  /** Groups that are just small enough for their words to be rare. */
  @Test
  void groupsOfClausesThatAreNearlyTheSame_growNoFasterThanTheirNumberTimesItsLogarithm() {
    IntFunction<String> text =
        i -> {
          String group = word(i / 30);
          return "De gemeente plaatst in Zonnehof een ja%s met een ke%s bij de mo%s voor %d euro."
              .formatted(group, group, group, i + 2);
        };
    Pairs small = pairs(SMALL, text);
    Pairs large = pairs(LARGE, text);
    assertThat(small.find())
        .hasSizeGreaterThan(SMALL * 10)
        .hasSizeLessThanOrEqualTo(SMALL * MOST_PAIRS_FOR_ONE);
    assertThat(large.find()).hasSizeLessThanOrEqualTo(LARGE * MOST_PAIRS_FOR_ONE);
    double growth = LARGE * Math.log(LARGE) / (SMALL * Math.log(SMALL));
    assertThat((double) large.looks() / small.looks()).isLessThanOrEqualTo(growth);
  }

  /** A made-up word for a number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() == 0; rest /= 5) {
      word.append(List.of("bra", "dos", "fli", "gum", "pel").get(rest % 5));
    }
    return word.toString();
  }

  private static Pairs pairs(int size, IntFunction<String> text) {
    List<ClauseReading> readings = new ArrayList<>();
    List<ClauseJudgement> judgements = new ArrayList<>();
    for (Clause clause : clauses(size, text)) {
      readings.add(READER.in(AgreementContext.none()).read(clause));
      judgements.add(CHECKER.check(clause, AgreementContext.none()));
    }
    Whole whole = new Whole(readings, judgements, AgreementContext.none(), READER);
    List<Statement> statements = new Statements(whole).make();
    assertThat(statements).hasSizeGreaterThanOrEqualTo(size);
    return new Pairs(statements);
  }

  private static List<Clause> clauses(int size, IntFunction<String> text) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      clauses.add(Clause.of(text.apply(i)));
    }
    return clauses;
  }
}
