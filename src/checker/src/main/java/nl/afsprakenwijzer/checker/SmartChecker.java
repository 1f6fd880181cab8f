package nl.afsprakenwijzer.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Coherence;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Judge;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Mentions;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.rules.Rule;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.rules.Rules;
import nl.afsprakenwijzer.checker.template.ClauseTemplate;
import nl.afsprakenwijzer.checker.template.Templates;

/**
 * The only door of the library: Dutch text goes in, a judgement comes out. One instance serves any
 * number of threads; the same text always gives the same judgement.
 */
public final class SmartChecker {
  private final Reader reader = Reader.load();

  private SmartChecker() {}

  /** Loads the word lists and the dictionary; do this once. */
  public static SmartChecker create() {
    return new SmartChecker();
  }

  /** Judges one clause of which nothing but the words is known. */
  public ClauseJudgement check(String text) {
    return check(Clause.of(text), AgreementContext.none());
  }

  /** Judges one clause in its agreement. */
  public ClauseJudgement check(Clause clause, AgreementContext context) {
    return judge(reader.in(context).read(clause));
  }

  private static ClauseJudgement judge(ClauseReading reading) {
    return new ClauseJudgement(
        reading.clause(),
        reading.kind(),
        reading.main().map(Obligation::kind),
        Judge.profile(reading),
        Mentions.of(reading),
        Rules.check(reading));
  }

  /** Judges all clauses of an agreement, and the agreement as a whole. */
  public AgreementJudgement check(List<Clause> clauses, AgreementContext context) {
    Reader.InAgreement agreement = reader.in(context);
    List<ClauseReading> readings = new ArrayList<>(clauses.size());
    List<ClauseJudgement> judgements = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      ClauseReading reading = agreement.read(clause);
      readings.add(reading);
      judgements.add(judge(reading));
    }
    if (clauses.size() < 2) {
      return new AgreementJudgement(judgements);
    }
    Coherence whole = new Coherence(readings, judgements, context, reader);
    return new AgreementJudgement(judgements, whole.profile(), whole.findings());
  }

  /** The words of a text as the dictionary lists them, to search by. */
  public List<Lexeme> lexemes(String text) {
    return reader.lexemes(text);
  }

  /** The cards of all rules, in the order of the catalogue. */
  public List<RuleCard> rules() {
    return Rules.all().stream().map(Rule::card).toList();
  }

  /** The card of one rule, by its id. */
  public Optional<RuleCard> rule(String id) {
    return rules().stream().filter(card -> card.id().equals(id)).findFirst();
  }

  /** Clauses with gaps that people can make their own, by theme and kind of party. */
  public List<ClauseTemplate> templates() {
    return Templates.all();
  }

  /** The version of the catalogue of rules and word lists, such as {@code 2026.1}. */
  public String catalogueVersion() {
    return "2026.1";
  }
}
