package nl.afsprakenwijzer.checker.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Span;

/**
 * What to write instead of weakening words: the rows of {@code rewordings.csv}. A row with an
 * ellipsis keeps the words that stand between: {@code streeft…naar;zorgt…voor}.
 */
final class Rewordings {
  private static final String FILE = "rewordings.csv";
  private static final Map<String, List<Fit>> BY_WORD = load();

  private static final Set<String> WE = Set.of("we", "wij");

  private Rewordings() {}

  /** A row with the place in its head of the word by which it is found. */
  private record Fit(Row row, int offset) {
    int length() {
      return row.length();
    }
  }

  private record Row(String head, String tail, String newHead, String newTail) {
    int length() {
      return head.length() + tail.length();
    }
  }

  /**
   * The change that replaces the words at that place, when a row knows them; the longest row wins.
   */
  static Optional<Edit> instead(ClauseReading clause, Obligation duty, Span words) {
    String text = clause.clause().text();
    for (Fit fit : BY_WORD.getOrDefault(firstWord(text, words), List.of())) {
      Optional<Edit> edit = at(words.begin() - fit.offset, fit.row, clause, duty);
      if (edit.isPresent()) {
        return edit.filter(change -> !promisesForOthers(change, clause));
      }
    }
    return Optional.empty();
  }

  /** "zegt toe dat huisarts en apotheek komen": nobody can promise what others do. */
  private static boolean promisesForOthers(Edit change, ClauseReading clause) {
    String words = change.replacement();
    String rest = clause.clause().text().substring(change.end());
    int subject = rest.startsWith(" dat ") ? change.end() + 5 : change.end() + 1;
    boolean promise =
        words.endsWith("toe dat") || words.endsWith("toe") && rest.startsWith(" dat ");
    return promise && !startsActor(clause, subject);
  }

  private static boolean startsActor(ClauseReading clause, int begin) {
    for (Obligation duty : clause.obligations()) {
      for (Actor actor : duty.actors()) {
        if (actor.span().begin() == begin && actor.kind() != Actor.Kind.OUTSIDER) {
          return true;
        }
      }
    }
    return false;
  }

  static List<String> replacements() {
    return BY_WORD.values().stream()
        .flatMap(List::stream)
        .map(fit -> fit.row.newHead + fit.row.newTail)
        .sorted()
        .distinct()
        .toList();
  }

  private static Optional<Edit> at(int begin, Row row, ClauseReading clause, Obligation duty) {
    String text = clause.clause().text();
    int end = begin + row.head.length();
    if (!standsAt(text, row.head, begin)) {
      return Optional.empty();
    }
    if (row.tail.isEmpty()) {
      return Optional.of(whole(begin, end, row.newHead, clause, duty));
    }
    for (int at = end; at < duty.span().end(); at++) {
      if (standsAt(text, row.tail, at)) {
        String between = text.substring(end, at);
        String tail = row.newTail.isEmpty() ? between.stripTrailing() : between + row.newTail;
        return Optional.of(
            Mending.change(clause, begin, at + row.tail.length(), row.newHead + tail));
      }
    }
    return Optional.empty();
  }

  /** "proberen partijen" becomes "verplichten partijen zich": who acts stays behind the verb. */
  private static Edit whole(
      int begin, int end, String better, ClauseReading clause, Obligation duty) {
    int reflexive = better.indexOf(" zich");
    if (reflexive < 0 || duty.actors().isEmpty()) {
      return Mending.change(clause, begin, end, better);
    }
    Span who =
        duty.actors().get(0).span().cover(duty.actors().get(duty.actors().size() - 1).span());
    if (who.begin() != end + 1) {
      return Mending.change(clause, begin, end, better);
    }
    String text = clause.clause().text();
    boolean ours = WE.contains(who.of(text).toLowerCase(Locale.ROOT));
    String rest = better.substring(reflexive);
    String words =
        better.substring(0, reflexive)
            + text.substring(end, who.end())
            + (ours ? rest.replace(" zich", " ons") : rest);
    return Mending.change(clause, begin, who.end(), words);
  }

  private static boolean standsAt(String text, String words, int begin) {
    int end = begin + words.length();
    return begin >= 0
        && end <= text.length()
        && !differ(text.charAt(begin), words.charAt(0))
        && text.regionMatches(true, begin, words, 0, words.length())
        && (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
        && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /**
   * Whether one look tells that two letters differ, whatever their case: a word can stand in a
   * hundred rows, and most of them begin with another one.
   */
  private static boolean differ(char one, char other) {
    return (one | other) < 0x80 && (one | ' ') != (other | ' ');
  }

  private static int wordOffset(String head, String word) {
    for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
      if (standsAt(head, word, at)) {
        return at;
      }
    }
    throw new IllegalStateException(FILE + ": no " + word + " in " + head);
  }

  private static String firstWord(String text, Span words) {
    int end = words.begin();
    while (end < words.end() && text.charAt(end) != ' ') {
      end++;
    }
    return text.substring(words.begin(), end).toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Fit>> load() {
    Map<String, List<Fit>> rows = new HashMap<>();
    try (InputStream in = Rewordings.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          Row row = read(line, number);
          for (String word : row.head.split(" ")) {
            rows.computeIfAbsent(word, key -> new ArrayList<>())
                .add(new Fit(row, wordOffset(row.head, word)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    rows.values().forEach(list -> list.sort(Comparator.comparingInt(Fit::length).reversed()));
    return rows;
  }

  private static Row read(String line, int number) {
    String[] cells = line.split(";", -1);
    String[] old = cells[0].split("…", -1);
    String[] better = cells.length == 2 ? cells[1].split("…", -1) : new String[0];
    if (old.length == 0 || old.length > 2 || old.length != better.length || cells[0].isBlank()) {
      throw new IllegalStateException(
          FILE + ":" + number + ": expected 'words;instead', got: " + line);
    }
    return old.length == 1
        ? new Row(old[0], "", better[0], "")
        : new Row(old[0], old[1], better[0], better[1]);
  }
}
