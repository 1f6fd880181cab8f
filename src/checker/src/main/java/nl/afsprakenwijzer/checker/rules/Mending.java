package nl.afsprakenwijzer.checker.rules;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Sentence;
import nl.afsprakenwijzer.checker.reading.Span;

/** Where in a Dutch sentence words can be added or replaced so that it stays right. */
final class Mending {
  private static final Set<String> HELPING =
      Set.of(
          "wordt", "worden", "zal", "zullen", "heeft", "hebben", "is", "zijn", "kan", "kunnen",
          "mag", "mogen", "moet", "moeten", "wil", "willen", "gaat", "gaan", "laat", "laten");

  private Mending() {}

  static Edit replace(ClauseReading clause, Span span, String words) {
    return change(clause, span.begin(), span.end(), words);
  }

  static Edit before(ClauseReading clause, Span span, String words) {
    return change(clause, span.begin(), span.begin(), words);
  }

  static Edit after(ClauseReading clause, Span span, String words) {
    return change(clause, span.end(), span.end(), words);
  }

  /** Adds words before the full stop of the duty. */
  static Edit atEnd(ClauseReading clause, Obligation duty, String words) {
    int end = endOfWords(clause.clause().text(), closing(clause, duty));
    return change(clause, end, end, words);
  }

  /** Who sees to it, for a sentence whose subject cannot act. */
  static Edit lead(ClauseReading clause, Obligation duty) {
    return atEnd(clause, duty, " (trekker: [welke partij])");
  }

  /** Adds words before the sentence of the duty, behind its bullet or number. */
  static Edit inFront(ClauseReading clause, Obligation duty, String words) {
    int begin = afterMarker(clause.clause().text(), opening(clause, duty));
    return change(clause, begin, begin, words);
  }

  /**
   * Adds words in the middle field: after the finite verb, or after the subject where that follows
   * the verb; as an aside at the end where no place there is safe.
   */
  static Edit inMiddle(ClauseReading clause, Obligation duty, String words) {
    if (duty.action().kind() == Action.Kind.NONE) {
      return atEnd(clause, duty, "," + words);
    }
    if (afterMarker(clause.clause().text(), opening(clause, duty)) == duty.verb().begin()) {
      return atEnd(clause, duty, words);
    }
    OptionalInt place = MiddleField.of(clause, duty);
    return place.isPresent()
        ? change(clause, place.getAsInt(), place.getAsInt(), words)
        : atEnd(clause, duty, " (" + words.strip() + ")");
  }

  /** Adds "door" and a gap to a passive. */
  static Edit agent(ClauseReading clause, Obligation duty) {
    int end = duty.verb().end();
    int place = MiddleField.afterClitics(clause.clause().text(), end, duty.span().end());
    return change(clause, place, place, " door [wie]");
  }

  static Edit concreteAction(ClauseReading clause, Obligation duty) {
    return duty.passive()
        ? atEnd(clause, duty, " (door [concrete actie])")
        : inMiddle(clause, duty, " door [concrete actie]");
  }

  static Edit result(ClauseReading clause, Obligation duty) {
    return atEnd(clause, duty, " (resultaat: [aantal en wat])");
  }

  /** The day on which it is done, or the last day of what goes on. */
  static Edit deadline(ClauseReading clause, Obligation duty) {
    String until = Lasting.is(duty, clause) ? " tot en met [datum]" : " uiterlijk [datum]";
    return inMiddle(clause, duty, until);
  }

  /** A date or frequency instead of vague words; behind them where they cannot be replaced. */
  static Edit vagueTime(ClauseReading clause, Obligation duty, Span words) {
    if (Lasting.is(duty, clause)) {
      return replace(clause, words, "tot en met [datum]");
    }
    return Rewordings.instead(clause, duty, words)
        .orElseGet(() -> after(clause, words, " (uiterlijk [datum])"));
  }

  /** Names behind "wij", since the verb and "ons" follow it; instead of any other collective. */
  static Edit collective(ClauseReading clause, Span actor, String gap) {
    String words = actor.of(clause.clause().text()).toLowerCase(Locale.ROOT);
    boolean pronoun = words.equals("wij") || words.equals("we");
    return pronoun ? after(clause, actor, ", " + gap + ",") : replace(clause, actor, gap);
  }

  /**
   * Whether the finite verb is plural: in Dutch it then ends in -n; of the singular forms only
   * "kan" does.
   */
  static boolean isPlural(ClauseReading clause, Obligation duty) {
    String verb = duty.verb().of(clause.clause().text()).toLowerCase(Locale.ROOT);
    int space = verb.indexOf(' ');
    String finite = space < 0 ? verb : verb.substring(0, space);
    return finite.endsWith("n") && !finite.equals("kan");
  }

  /** The verb that says what is done: not "wordt" or "zal" but what stands with it. */
  static String mainVerb(ClauseReading clause, Obligation duty) {
    String verb = duty.verb().of(clause.clause().text());
    String lemma = duty.action().lemma();
    return lemma.isEmpty() || !HELPING.contains(verb.toLowerCase(Locale.ROOT)) ? verb : lemma;
  }

  /** A capital in the old words becomes one in the new. */
  static Edit change(ClauseReading clause, int begin, int end, String words) {
    String text = clause.clause().text();
    boolean capital =
        begin < end && Character.isUpperCase(text.charAt(begin)) && opens(text, begin);
    return new Edit(text, begin, end, capital ? capitalised(words) : words);
  }

  /** Behind the first word and what clings to it: "verplicht zich". */
  static int afterVerb(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words.length() : MiddleField.afterClitics(words, end, words.length());
  }

  /** Whether a sentence, a bullet or a numbered item starts there. */
  private static boolean opens(String text, int begin) {
    int before = begin - 1;
    while (before >= 0
        && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\'')) {
      before--;
    }
    return before < 0
        || !Character.isLetter(text.charAt(before)) && ",(€$%&/".indexOf(text.charAt(before)) < 0;
  }

  static String capitalised(String words) {
    if (!words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
      return words;
    }
    for (int at = 0; at < words.length(); at++) {
      if (Character.isLetter(words.charAt(at))) {
        return words.substring(0, at)
            + Character.toUpperCase(words.charAt(at))
            + words.substring(at + 1);
      }
    }
    return words;
  }

  /** The sentence of the duty, as far as no other duty follows in it. */
  private static Span closing(ClauseReading clause, Obligation duty) {
    Span sentence = sentence(clause, duty);
    for (Obligation other : clause.obligations()) {
      if (other.span().begin() > duty.verb().begin() && other.span().overlaps(sentence)) {
        int end = Math.max(Math.min(duty.span().end(), sentence.end()), duty.verb().end());
        return goesOn(clause.clause().text(), end) ? sentence : new Span(duty.verb().begin(), end);
      }
    }
    return sentence;
  }

  /** Whether an inserted clause ends there: "zal, waar dat past, ...". */
  private static boolean goesOn(String text, int end) {
    return text.startsWith(", ", end)
        && !text.startsWith(", en ", end)
        && !text.startsWith(", maar ", end);
  }

  private static Span sentence(ClauseReading clause, Obligation duty) {
    for (Fact fact : clause.facts()) {
      if (fact instanceof Sentence && fact.span().contains(duty.verb())) {
        return fact.span();
      }
    }
    return duty.span();
  }

  private static int opening(ClauseReading clause, Obligation duty) {
    return sentence(clause, duty).begin();
  }

  /** The first letter or digit that is no part of "- ", "o ", "1." or "3.2 ". */
  private static int afterMarker(String text, int from) {
    int begin = from;
    while (begin < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    int space = text.indexOf(' ', begin);
    boolean marker = space > 0 && (isNumber(text, begin, space) || text.startsWith("o ", begin));
    return marker ? afterMarker(text, space) : begin;
  }

  private static boolean isNumber(String text, int begin, int end) {
    char last = text.charAt(end - 1);
    boolean dotted =
        last == '.'
            || last == ')'
            || text.indexOf('.', begin) < end && text.indexOf('.', begin) > 0;
    for (int at = begin; at < end; at++) {
      dotted &= Character.isDigit(text.charAt(at)) || ".)".indexOf(text.charAt(at)) >= 0;
    }
    return dotted;
  }

  private static int endOfWords(String text, Span span) {
    int end = span.end();
    while (end > span.begin() + 1 && " \t\r\n\u00a0.;:!?,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
