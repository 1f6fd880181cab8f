package nl.afsprakenwijzer.checker.coherence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.coherence.Pairs.Pair;
import nl.afsprakenwijzer.checker.coherence.Values.Clash;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/**
 * Clauses about the same: duplicates in other words, and clauses that give other numbers for the
 * same thing. Two clauses are about the same when they share most of their weighty words and
 * nothing tells them apart: doer, place, target group, year.
 */
final class Overlaps {
  private static final double ALIKE = .45;
  private static final double ALIKE_WITH_OTHER_NUMBERS = .42;
  private static final double ALIKE_WHEN_WEIGHTY = .36;
  private static final double WEIGHTY = 2.4;
  private static final double VERY_ALIKE = .55;
  private static final double ENOUGH = 2.4;
  private static final double ENOUGH_WHEN_VERY_ALIKE = 1.6;
  private static final double ENOUGH_WHEN_ALIKE = 2;
  private static final double MOSTLY_THE_SAME = .6;
  private static final double ENOUGH_TO_LOOK = 1.7;
  private static final int WORDS_OF_A_PROMISE = 6;
  private static final int SOME_NEAR = 2;
  private static final int MANY_NEAR = 3;
  private static final int NEAR_DAYS = 32;
  private final Whole whole;
  private final double rarest;

  Overlaps(Whole whole) {
    this.whole = whole;
    this.rarest = Math.log1p(whole.parts.size());
  }

  List<CoherenceFinding> find() {
    Map<Long, CoherenceFinding> byClauses = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>(new Pairs(new Statements(whole).make()).find());
    pairs.removeIf(
        pair ->
            !isMostlyTheSame(pair, ENOUGH_TO_LOOK)
                && (pair.likeness() < ALIKE_WHEN_WEIGHTY || !isWeighty(pair)));
    pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    for (Pair pair : pairs) {
      long clauses = (long) pair.first().clause() << 32 | pair.second().clause();
      Optional<CoherenceFinding> found = judge(pair);
      found.ifPresent(
          finding ->
              byClauses.merge(
                  clauses,
                  finding,
                  (old, more) -> old.kind() == CoherenceKind.CONTRADICTION ? old : more));
    }
    return List.copyOf(byClauses.values());
  }

  private boolean isWeighty(Pair pair) {
    double enough =
        pair.likeness() >= VERY_ALIKE
            ? ENOUGH_WHEN_VERY_ALIKE
            : pair.likeness() >= ALIKE ? ENOUGH_WHEN_ALIKE : ENOUGH;
    return pair.shared() >= enough * rarest || isWordForWord(pair);
  }

  /** However many clauses say it, and however little its words weigh then. */
  private static boolean isWordForWord(Pair pair) {
    return pair.first().features().length >= WORDS_OF_A_PROMISE
        && Arrays.equals(pair.first().features(), pair.second().features());
  }

  /** A short promise whose words nearly all stand in a longer one. */
  private boolean isMostlyTheSame(Pair pair, double enough) {
    return pair.containment() >= MOSTLY_THE_SAME && pair.shared() >= enough * rarest;
  }

  private Optional<CoherenceFinding> judge(Pair pair) {
    Part first = whole.parts.get(pair.first().clause());
    Part second = whole.parts.get(pair.second().clause());
    if (!first.isCommitment() && !second.isCommitment() || isToldApart(pair)) {
      return Optional.empty();
    }
    Optional<Clash> clash = pair.first().values().clash(pair.second().values());
    if (clash.isPresent()) {
      return contradicts(pair, clash.get())
          ? Optional.of(OverlapFindings.contradiction(first, second, clash.get()))
          : Optional.empty();
    }
    Optional<CoherenceFinding> otherDay = otherDay(pair, first, second);
    boolean apart = areDaysApart(days(first, pair.first()), days(second, pair.second()));
    if (otherDay.isPresent() || apart || !isDuplicate(pair)) {
      return otherDay;
    }
    return Units.clash(first, pair.first().span(), second, pair.second().span())
        .or(() -> Optional.of(OverlapFindings.duplicate(pair, first, second)));
  }

  private boolean contradicts(Pair pair, Clash clash) {
    if (pair.first().places().isEmpty() != pair.second().places().isEmpty()) {
      return false;
    }
    long near = clash.first().near(clash.second());
    return near > 0 && pair.likeness() >= ALIKE_WITH_OTHER_NUMBERS && isWeighty(pair)
        || near >= SOME_NEAR
            && isMostlyTheSame(pair, near >= MANY_NEAR ? ENOUGH_TO_LOOK : ENOUGH)
            && meet(pair.first().doers(), pair.second().doers());
  }

  /** The same promise of the same party at the same place, with another day to be ready by. */
  private Optional<CoherenceFinding> otherDay(Pair pair, Part first, Part second) {
    boolean alike = pair.likeness() >= MOSTLY_THE_SAME && isWeighty(pair);
    if (!alike && !isMostlyTheSame(pair, ENOUGH)
        || !meet(pair.first().doers(), pair.second().doers())
        || !pair.first().places().equals(pair.second().places())) {
      return Optional.empty();
    }
    Optional<Deadlines.Deadline> one = Deadlines.only(first, pair.first().span());
    Optional<Deadlines.Deadline> other = Deadlines.only(second, pair.second().span());
    return one.isPresent()
            && other.isPresent()
            && one.get().yearly() == other.get().yearly()
            && one.get().isFarFrom(other.get(), NEAR_DAYS)
        ? Optional.of(
            OverlapFindings.lateOrEarly(first, one.get().span(), second, other.get().span()))
        : Optional.empty();
  }

  /** Short sentences are alike by chance; and of two promises one may be a part of the other. */
  private boolean isDuplicate(Pair pair) {
    boolean sameReach = pair.first().places().isEmpty() == pair.second().places().isEmpty();
    double weight = pair.shared() / rarest;
    if (pair.likeness() >= (sameReach ? ALIKE : VERY_ALIKE) && weight >= ENOUGH
        || isWordForWord(pair)) {
      return true;
    }
    boolean sameDoers =
        !pair.first().doers().isEmpty() && pair.first().doers().equals(pair.second().doers());
    return sameDoers
        && sameReach
        && !areApart(deeds(pair.first()), deeds(pair.second()))
        && (meet(pair.first().places(), pair.second().places())
            || meet(pair.first().groups(), pair.second().groups()))
        && pair.likeness() >= ALIKE_WHEN_WEIGHTY
        && weight >= WEIGHTY;
  }

  /** What is done, as far as the list of concepts tells it apart: building is not letting. */
  private Set<String> deeds(Statement statement) {
    return whole.parts.get(statement.clause()).reading().obligations().stream()
        .filter(duty -> statement.span().contains(duty.verb()))
        .map(duty -> duty.action().lemma())
        .filter(Concepts::isListed)
        .map(Concepts::of)
        .filter(deed -> !deed.equals(Concepts.IGNORED))
        .collect(Collectors.toSet());
  }

  private static boolean meet(Set<String> first, Set<String> second) {
    return !Collections.disjoint(first, second);
  }

  private static boolean isToldApart(Pair pair) {
    return areApart(pair.first().doers(), pair.second().doers())
        || areApart(pair.first().places(), pair.second().places())
        || areApart(pair.first().groups(), pair.second().groups());
  }

  private static boolean areDaysApart(Set<LocalDate> first, Set<LocalDate> second) {
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(day -> second.stream().anyMatch(other -> areNear(day, other)));
  }

  /** "Vóór 1 september" and "eind augustus" are one moment. */
  private static boolean areNear(LocalDate day, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR_DAYS;
  }

  private static <T> boolean areApart(Set<T> first, Set<T> second) {
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  private Set<LocalDate> days(Part part, Statement statement) {
    Set<LocalDate> days = new HashSet<>();
    LocalDate end = whole.context.term().map(term -> term.to()).orElse(LocalDate.MAX);
    part.reading()
        .all(TimeReference.class)
        .filter(time -> statement.span().contains(time.span()))
        .flatMap(time -> time.until().stream())
        .filter(day -> !day.equals(end))
        .forEach(days::add);
    return days;
  }
}
