package nl.afsprakenwijzer.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.Action;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Span;

/** Gives every duty of a clause a line of its own, with who does it in front. */
final class Splitting {
  private static final List<String> LINKS = List.of("en ", "maar ");

  /** What opens a clause that belongs to the one before. */
  private static final AnyOf RELATIVE =
      AnyOf.of("die ", "dat ", "waar", "wie ", "zodat ", "omdat ", "mits ", "terwijl ", "nadat ");

  private static final AnyOf PRONOUNS = AnyOf.of("zij ", "hij ", "ze ", "we ", "wij ", "deze ");

  private Splitting() {}

  /** The duties behind the first that share a line with the one before. */
  static List<Obligation> sharing(ClauseReading clause) {
    List<Obligation> sharing = new ArrayList<>(2);
    List<Obligation> duties = clause.obligations();
    for (int i = 1; i < duties.size(); i++) {
      Obligation next = duties.get(i);
      String text = clause.clause().text();
      if (isTask(text, next) && !opensLine(text, next.span().begin())) {
        sharing.add(next);
      }
    }
    return sharing;
  }

  /** Whether somebody does something, or it gets done, in a main clause of its own. */
  private static boolean isTask(String text, Obligation duty) {
    boolean done = duty.passive() || !duty.actors().isEmpty();
    Action.Kind kind = duty.action().kind();
    return done
        && kind != Action.Kind.STATE
        && kind != Action.Kind.NONE
        && !Character.isUpperCase(text.charAt(duty.verb().begin()))
        && !isInfinitive(text, duty)
        && !isRelative(text, duty);
  }

  /** "zal ... komen": the second half of a verb that was already read. */
  private static boolean isInfinitive(String text, Obligation duty) {
    if (duty.passive() || !duty.verb().of(text).equals(duty.action().lemma())) {
      return false;
    }
    for (Actor actor : duty.actors()) {
      if (actor.span().end() + 1 == duty.verb().begin()
          || actor.span().begin() == duty.verb().end() + 1) {
        return false;
      }
    }
    return afterLink(text, duty.span().begin()) != duty.verb().begin();
  }

  private static boolean isRelative(String text, Obligation duty) {
    String front = text.substring(duty.span().begin(), duty.verb().begin());
    return front.indexOf(',') < 0 && RELATIVE.opens(front);
  }

  /** The changes that give each of them a line; empty when one of them cannot have it. */
  static Optional<Edit> all(ClauseReading clause, List<Obligation> further) {
    List<Edit> splits = new ArrayList<>(further.size());
    for (Obligation next : further) {
      at(clause, next).ifPresent(splits::add);
    }
    return splits.size() < further.size()
        ? Optional.empty()
        : Optional.of(splits.get(0).together(splits.subList(1, splits.size())));
  }

  /** The change that lets a duty begin on a new line; empty when the words do not tell how. */
  static Optional<Edit> at(ClauseReading clause, Obligation duty) {
    String text = clause.clause().text();
    int begin = duty.span().begin();
    int from = begin;
    while (from > 0 && " ,\u00a0".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    if (from == 0) {
      return Optional.empty();
    }
    char before = text.charAt(from - 1);
    if (from > 1 && Character.isDigit(text.charAt(from - 2))) {
      return Optional.empty(); // "3. " is the number of an item
    }
    if (".!?".indexOf(before) >= 0) {
      return Optional.of(new Edit(text, from, begin, "\n"));
    }
    if (before == ';') {
      return Optional.of(new Edit(text, from - 1, begin + 1, ".\n" + capital(text, begin)));
    }
    return joined(text, from, duty);
  }

  /** Only where the words behind the link can stand alone: who acts, then the verb. */
  private static Optional<Edit> joined(String text, int from, Obligation duty) {
    int begin = duty.span().begin();
    int end = afterLink(text, begin);
    List<Actor> actors = duty.actors();
    if (duty.passive() || actors.isEmpty()) {
      return Optional.empty();
    }
    Span who = actors.get(0).span().cover(actors.get(actors.size() - 1).span());
    if (who.of(text).regionMatches(true, 0, "een ", 0, 4) || subjectFollows(text, duty)) {
      return Optional.empty();
    }
    if (duty.verb().begin() == end && who.end() <= from) {
      String subject = Mending.capitalised(who.of(text));
      return Optional.of(new Edit(text, from, end, ".\n" + subject + " "));
    }
    boolean linked = end > begin && who.begin() == end && who.end() + 1 == duty.verb().begin();
    return linked
        ? Optional.of(new Edit(text, from, end + 1, ".\n" + capital(text, end)))
        : Optional.empty();
  }

  /** "verbreedt zij de deur": the second clause has a subject of its own. */
  private static boolean subjectFollows(String text, Obligation duty) {
    int begin = duty.verb().end() + 1;
    for (Actor actor : duty.actors()) {
      if (actor.span().begin() == begin) {
        return true;
      }
    }
    return PRONOUNS.standsAt(text, begin);
  }

  private static String capital(String text, int at) {
    return text.substring(at, at + 1).toUpperCase(Locale.ROOT);
  }

  private static int afterLink(String text, int begin) {
    for (String link : LINKS) {
      if (text.startsWith(link, begin)) {
        return begin + link.length();
      }
    }
    return begin;
  }

  private static boolean opensLine(String text, int begin) {
    int at = begin;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        return true;
      }
    }
    return at == 0;
  }
}
