package nl.afsprakenwijzer.checker.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.evaluation.LabelledClause.LabelledMention;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;

/**
 * How well the mentions of one type are found. A mention is right when it overlaps one that people
 * marked; a value is compared where they overlap.
 */
final class MentionScore {
  private static final double ROUNDING = 0.01;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private int labelled;
  private int labelledHit;
  private int found;
  private int foundHit;
  private final List<Boolean> values = new ArrayList<>();

  MentionScore(MentionType type, List<JudgedClause> commitments) {
    for (JudgedClause clause : commitments) {
      compare(
          clause.label().mentions().stream().filter(m -> m.type() == type).toList(),
          clause.judgement().mentions().stream().filter(m -> m.type() == type).toList());
    }
  }

  private void compare(List<LabelledMention> expected, List<Mention> read) {
    labelled += expected.size();
    found += read.size();
    for (LabelledMention label : expected) {
      Optional<Mention> match =
          read.stream().filter(mention -> mention.span().overlaps(label.span())).findFirst();
      labelledHit += match.isPresent() ? 1 : 0;
      match.ifPresent(mention -> values.add(isSameValue(label, mention.value())));
    }
    for (Mention mention : read) {
      foundHit += expected.stream().anyMatch(l -> l.span().overlaps(mention.span())) ? 1 : 0;
    }
  }

  int labelled() {
    return labelled;
  }

  double precision() {
    return Agreement.share(foundHit, found);
  }

  double recall() {
    return Agreement.share(labelledHit, labelled);
  }

  double f1() {
    return Agreement.share(labelledHit + foundHit, labelled + found);
  }

  /** The share of the found mentions of which the value is right too. */
  double valueAccuracy() {
    return Agreement.share(values.stream().filter(Boolean::booleanValue).count(), values.size());
  }

  private static boolean isSameValue(LabelledMention label, String value) {
    return label.type() == MentionType.QUANTITY
        ? isSameNumber(label.value(), value)
        : isSameTime(label.value(), value);
  }

  /** The lower end of a range counts. */
  private static boolean isSameNumber(String expected, String read) {
    Optional<Double> wanted = number(expected);
    Optional<Double> got = number(read);
    return wanted.isPresent() && got.isPresent()
        ? Math.abs(wanted.get() - got.get()) < ROUNDING
        : expected.isEmpty() && read.isEmpty();
  }

  private static Optional<Double> number(String value) {
    String digits = value.split("\\.\\.", 2)[0].replaceAll("[^0-9.,]", "");
    String bare = digits.replaceAll("^[.,]+|[.,]+$", "").replace(',', '.');
    try {
      return Optional.of(Double.parseDouble(bare));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The year decides: one deadline can be written in more than one way. */
  private static boolean isSameTime(String expected, String read) {
    if (expected.isEmpty() || read.isEmpty() || expected.equals(read)) {
      return expected.equals(read);
    }
    Matcher wanted = YEAR.matcher(expected);
    Matcher got = YEAR.matcher(read);
    return wanted.find() && got.find() && wanted.group().equals(got.group());
  }
}
