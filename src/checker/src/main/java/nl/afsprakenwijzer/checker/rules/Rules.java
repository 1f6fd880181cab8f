package nl.afsprakenwijzer.checker.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.reading.ClauseReading;

/** The catalogue of rules: one line a rule, in the order in which people see them. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new ActorIsNamed(),
          new ActionIsVisible(),
          new ObjectIsNamed(),
          new TargetGroupIsNamed(),
          new PlaceIsNamed(),
          new PassiveNamesActor(),
          new CollectiveIsSplit(),
          new StateIsAction(),
          new AttentionBecomesAction(),
          new PromotionBecomesAction(),
          new ClauseHasOneObligation(),
          new HomesHaveRentClass(),
          new TermIsDefined(),
          new ResultIsCountable(),
          new AmountHasUnit(),
          new ChangeHasBaseline(),
          new MeasureHasSource(),
          new PercentageHasDenominator(),
          new AmountIsTotalOrYearly(),
          new EstimateHasMargin(),
          new RangeIsNarrow(),
          new VagueAmountIsCounted(),
          new QualityIsDescribed(),
          new ResearchHasProduct(),
          new EndStateIsClear(),
          new MaximumHasMinimum(),
          new AimHasFollowUp(),
          new LaterMoneyHasPriceLevel(),
          new GrowthIsNet(),
          new AverageHasPeriod(),
          new FunctionHasHours(),
          new RoomHasOpeningHours(),
          new DistanceSaysHow(),
          new DoerSitsAtTheTable(),
          new LeadIsNamed(),
          new StrivingBecomesCommitment(),
          new EffortBecomesAct(),
          new PossibilityIsBounded(),
          new ConditionHasTest(),
          new WishBecomesCommitment(),
          new PermissionBecomesObligation(),
          new CommitmentIsFirm(),
          new DoerIsListed(),
          new DoerSigns(),
          new CommitmentFitsParty(),
          new DeciderIsNamed(),
          new PartiesAccepted(),
          new DeadlineIsAfterStart(),
          new CommitmentFitsMeans(),
          new MoneyHasCover(),
          new AllocationMeetsLaw(),
          new ResultHasDate(),
          new DeadlineFitsTerm(),
          new LongTargetHasMilestone(),
          new RecurrenceHasFirstMoment(),
          new EffortHasTerm(),
          new StepHasMoment(),
          new AimIsRevisited(),
          new StartHasEnd(),
          new EventHasTerm(),
          new VagueTimeBecomesDate(),
          new TrialHasDecision(),
          new DateExists(),
          new SentenceIsActive(),
          new DoubleNegationIsPositive(),
          new SentenceIsShort(),
          new AbbreviationIsExplained(),
          new JargonIsPlain(),
          new NoPlaceholderIsLeft(),
          new ClauseIsShort(),
          new FewHedgesTogether(),
          new ReferenceNamesDocument(),
          new DecisionIsTaken(),
          new AndOrIsChosen(),
          new ListIsClosed());
  private static final Occasion[] OCCASIONS = Occasion.values();
  private static final Rule[][] BY_OCCASION = byOccasion();
  private static final Comparator<Finding> READING_ORDER = Rules::compare;

  private Rules() {}

  /** All rules in the order of the catalogue. */
  public static List<Rule> all() {
    return ALL;
  }

  /**
   * Everything the rules find in a clause, in reading order; the same reading always gives the same
   * list.
   */
  public static List<Finding> check(ClauseReading clause) {
    List<Finding> findings = new ArrayList<>();
    boolean open = clause.clause().open().isPresent();
    Suggestions suggestions = new Suggestions(clause);
    Consumer<Finding> found =
        finding -> findings.add(suggestions.with(open ? finding.asTip() : finding));
    long given = Occasion.of(clause);
    for (Occasion occasion : OCCASIONS) {
      if (occasion.isIn(given)) {
        for (Rule rule : BY_OCCASION[occasion.ordinal()]) {
          rule.check(clause, found);
        }
      }
    }
    findings.sort(READING_ORDER);
    return findings;
  }

  private static Rule[][] byOccasion() {
    Rule[][] rules = new Rule[OCCASIONS.length][];
    for (Occasion occasion : OCCASIONS) {
      rules[occasion.ordinal()] =
          ALL.stream().filter(rule -> rule.occasion() == occasion).toArray(Rule[]::new);
    }
    return rules;
  }

  private static int compare(Finding a, Finding b) {
    int bySpan = a.span().compareTo(b.span());
    if (bySpan != 0) {
      return bySpan;
    }
    int bySeverity = a.severity().compareTo(b.severity());
    return bySeverity != 0 ? bySeverity : a.rule().compareTo(b.rule());
  }
}
