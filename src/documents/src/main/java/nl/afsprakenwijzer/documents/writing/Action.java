package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * A commitment as a row of the action list. What the clause names more than once stands there with
 * a semicolon between; what it does not name is empty.
 *
 * @param deadlines the last days that the calendar tells
 * @param yearly the last days that come back every year
 * @param letters the outcome of S, M, A, R and T in words
 * @param findings one a line
 */
record Action(
    String number,
    String heading,
    String text,
    String kind,
    String doers,
    String groups,
    String places,
    String quantities,
    List<String> amounts,
    List<String> units,
    String times,
    List<LocalDate> deadlines,
    List<YearlyDeadline> yearly,
    List<String> letters,
    List<String> findings,
    String rewrite) {
  private static final Set<String> PRONOUNS = Set.of("zij", "ze", "we", "wij");

  /** The commitments of an agreement, in its order. */
  static List<Action> of(CheckReport report) {
    return report.judgement().clauses().stream()
        .filter(clause -> clause.kind() == ClauseKind.COMMITMENT)
        .map(clause -> of(clause, report))
        .toList();
  }

  private static Action of(ClauseJudgement clause, CheckReport report) {
    ActionFields fields = clause.clause().fields();
    List<Mention> quantities = mentions(clause, MentionType.QUANTITY).toList();
    List<String> headings = clause.clause().headings();
    Optional<Term> term = report.document().context().term();
    return new Action(
        clause.clause().number(),
        headings.isEmpty() ? "" : headings.get(headings.size() - 1),
        clause.clause().text(),
        clause.obligation().map(DutchNames::of).orElse(""),
        doers(clause, fields.lead()),
        joined(words(clause, MentionType.TARGET_GROUP)),
        joined(words(clause, MentionType.LOCATION)),
        joined(quantities.stream().map(Mention::text)),
        quantities.stream().map(Mention::value).toList(),
        quantities.stream().map(one -> unit(one.unit())).toList(),
        joined(Stream.concat(Stream.of(fields.planning()), words(clause, MentionType.TIME))),
        Deadlines.of(clause, term),
        YearlyDeadline.of(clause, term, report.when().toLocalDate()),
        letters(clause),
        clause.findings().stream().map(Action::line).toList(),
        clause.rewrite().map(Rewrite::text).orElse(""));
  }

  /** Everybody by name; who is only called "zij" or "we" stands there when nobody is named. */
  private static String doers(ClauseJudgement clause, String lead) {
    List<String> all =
        Stream.concat(Stream.of(lead), words(clause, MentionType.ACTOR)).distinct().toList();
    String named =
        joined(all.stream().filter(word -> !PRONOUNS.contains(word.toLowerCase(Locale.ROOT))));
    return named.isEmpty() ? joined(all.stream()) : named;
  }

  private static List<String> letters(ClauseJudgement clause) {
    var letters = new ArrayList<String>();
    for (Verdict verdict : clause.profile().verdicts()) {
      letters.add(Letter.word(verdict.outcome()));
    }
    return letters;
  }

  private static String line(Finding finding) {
    return finding.rule() + " (" + DutchNames.of(finding.severity()) + "): " + finding.message();
  }

  private static Stream<String> words(ClauseJudgement clause, MentionType type) {
    return mentions(clause, type).map(Mention::text);
  }

  private static Stream<Mention> mentions(ClauseJudgement clause, MentionType type) {
    return clause.mentions().stream().filter(one -> one.type() == type);
  }

  private static String joined(Stream<String> words) {
    return String.join("; ", words.filter(word -> !word.isEmpty()).distinct().toList());
  }

  /** What people call a unit; the words themselves say what is counted. */
  private static String unit(String code) {
    return switch (code) {
      case "count" -> "aantal";
      case "EUR" -> "euro";
      case "%" -> "procent";
      case "m" -> "meter";
      case "m2" -> "m²";
      case "year" -> "jaar";
      case "month" -> "maand";
      case "week" -> "week";
      case "day" -> "dag";
      case "hour" -> "uur";
      case "minute" -> "minuut";
      case "times" -> "keer";
      default -> code;
    };
  }
}
