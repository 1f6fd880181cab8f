package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Quantity;
import nl.afsprakenwijzer.checker.reading.Quantity.Comparator;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/** The amounts, terms, frequencies and dates of a stretch of a clause. */
final class Values {
  private static final int NEAREST = 5;
  private static final int MOST_OF_A_SORT = 2;
  private final List<Value> all = new ArrayList<>();

  /** Two values that cannot both be so, with the words they stand at. */
  record Clash(Value first, Value second) {}

  Values(Part part, Span stretch) {
    boolean yearly =
        part.reading()
            .all(TimeReference.class)
            .anyMatch(time -> stretch.contains(time.span()) && isYearly(time));
    part.reading()
        .all(Quantity.class)
        .filter(quantity -> stretch.contains(quantity.span()))
        .forEach(quantity -> add(part, quantity, yearly));
    part.reading()
        .all(TimeReference.class)
        .filter(time -> stretch.contains(time.span()))
        .forEach(time -> add(part, time));
  }

  List<Value> all() {
    return all;
  }

  /** The clash that is nearest in its words; empty when a value of the same sort agrees. */
  Optional<Clash> clash(Values other) {
    Clash best = null;
    for (Value mine : all) {
      for (Value theirs : other.all) {
        boolean nearer = best == null || mine.near(theirs) > best.first.near(best.second);
        boolean single = isSingle(mine.sort()) && other.isSingle(mine.sort());
        if (mine.excludes(theirs) && nearer && single && !agree(mine.sort(), other)) {
          best = new Clash(mine, theirs);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A total with its parts is not compared with one amount. */
  private boolean isSingle(String sort) {
    return all.stream().filter(value -> value.sort().equals(sort)).count() <= MOST_OF_A_SORT;
  }

  private boolean agree(String sort, Values other) {
    return all.stream()
        .filter(mine -> mine.sort().equals(sort))
        .anyMatch(
            mine ->
                other.all.stream()
                    .anyMatch(theirs -> theirs.sort().equals(sort) && theirs.isSame(mine)));
  }

  private static boolean isYearly(TimeReference time) {
    return time.kind() == TimeReference.Kind.FREQUENCY && time.value().endsWith("P1Y");
  }

  private static boolean isYearly(String words) {
    return words.contains("per jaar") || words.contains("jaarlijks");
  }

  private void add(Part part, Quantity quantity, boolean yearly) {
    String counted = quantity.unit().equals("count") ? counted(part, quantity.span()) : "";
    if (quantity.unit().equals("count") && counted.isEmpty()) {
      return;
    }
    all.add(
        new Value(
            quantity.span(),
            quantity.unit() + " " + counted,
            quantity.low(),
            quantity.high(),
            quantity.comparator(),
            yearly || isYearly(quantity.span().of(part.text())),
            Value.Role.of(part, quantity.span()),
            around(part, quantity.span())));
  }

  private void add(Part part, TimeReference time) {
    double days = time.kind() == TimeReference.Kind.DURATION ? days(time.value()) : Double.NaN;
    double times = time.kind() == TimeReference.Kind.FREQUENCY ? timesAYear(time.value()) : 0;
    if (days > 0 || times > 1) {
      boolean duration = days > 0;
      all.add(
          new Value(
              time.span(),
              duration ? Value.TERM : "frequentie",
              duration ? days : times,
              duration ? days : times,
              Comparator.EXACTLY,
              false,
              Value.Role.ALONE,
              around(part, time.span())));
    }
  }

  /** The concept of the last word of the amount, which is what is counted. */
  private static String counted(Part part, Span span) {
    String last = "";
    for (Lexeme lexeme : part.lexemes()) {
      if (span.contains(lexeme.span()) && lexeme.kind() == Lexeme.Kind.CONTENT) {
        last = concept(lexeme);
      }
    }
    return last.equals(Concepts.IGNORED) ? "" : last;
  }

  private static String concept(Lexeme lexeme) {
    if (!Concepts.isListed(lexeme.lemma()) && lexeme.parts().size() == 2) {
      return Concepts.of(lexeme.parts().get(1));
    }
    return Concepts.of(lexeme.lemma());
  }

  /** The nearest concepts on both sides, small words left out. */
  private static Set<String> around(Part part, Span span) {
    Set<String> around = new HashSet<>();
    List<Lexeme> lexemes = part.lexemes();
    int at = 0;
    while (at < lexemes.size() && lexemes.get(at).span().begin() < span.begin()) {
      at++;
    }
    int most = NEAREST;
    for (int i = at - 1; i >= 0 && around.size() < most; i--) {
      addConcept(lexemes.get(i), around);
    }
    most = around.size() + NEAREST;
    for (int i = at; i < lexemes.size() && around.size() < most; i++) {
      addConcept(lexemes.get(i), around);
    }
    return around;
  }

  private static void addConcept(Lexeme lexeme, Set<String> concepts) {
    if (lexeme.carriesMeaning() && !concept(lexeme).equals(Concepts.IGNORED)) {
      concepts.add(concept(lexeme));
    }
  }

  /** Days of an ISO 8601 duration such as P6W; NaN for another value. */
  private static double days(String value) {
    if (value.length() < 3 || value.charAt(0) != 'P') {
      return Double.NaN;
    }
    int number = 0;
    for (int i = 1; i < value.length() - 1; i++) {
      if (!Character.isDigit(value.charAt(i)) || number > 10_000) {
        return Double.NaN;
      }
      number = number * 10 + value.charAt(i) - '0';
    }
    return switch (value.charAt(value.length() - 1)) {
      case 'D' -> number;
      case 'W' -> number * 7.0;
      case 'M' -> number * 30.5;
      case 'Y' -> number * 365.0;
      default -> Double.NaN;
    };
  }

  /** R2/P1Y is twice a year, P3M four times; 0 when it is not known. */
  private static double timesAYear(String value) {
    int slash = value.indexOf('/');
    double days = days(value.substring(slash + 1));
    if (Double.isNaN(days) || days == 0 || slash == 0) {
      return 0;
    }
    double times = 1;
    if (slash > 1 && slash < 5 && value.charAt(0) == 'R') {
      times = 0;
      for (int i = 1; i < slash; i++) {
        times = times * 10 + value.charAt(i) - '0';
      }
    }
    return Math.rint(times * 365 / days);
  }
}
