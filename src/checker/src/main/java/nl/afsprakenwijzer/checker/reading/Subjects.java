package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what a duty decides about: a verb of the word list with a thing of the same row. */
final class Subjects {
  /** Stands in a row for every word that is a home or a place to live. */
  private static final String HOME = "[woning]";

  /** One row of the word list: who does this to that thing, decides about the subject. */
  record Row(String code, Set<String> verbs) {}

  /** A thing of the word list, with the rows in which it stands and the verbs of them all. */
  record Thing(List<Row> rows, Set<String> verbs) implements Meaning {
    Thing() {
      this(new ArrayList<>(1), new HashSet<>());
    }

    private void add(Row row) {
      rows.add(row);
      verbs.addAll(row.verbs);
    }

    @Override
    public Sort sort() {
      return Sort.THING;
    }
  }

  private final Scan scan;
  private final Text text;
  private final List<Subject> found = new ArrayList<>(1);

  Subjects(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** The things of the word list by their forms. */
  static Map<String, Thing> load() {
    Map<String, Thing> words = new HashMap<>();
    for (String[] cells :
        LexiconFile.rows("subjects.csv", "code", "werkwoorden", "woorden", "vuurt", "zwijgt")) {
      Row row = new Row(cells[0], Set.copyOf(LexiconFile.alternatives(cells[1])));
      for (String form : LexiconFile.alternatives(cells[2])) {
        words.computeIfAbsent(form.toLowerCase(Locale.ROOT), f -> new Thing()).add(row);
      }
    }
    return words;
  }

  /** The word that stands for every home. */
  static Thing homes(Map<String, Thing> words) {
    return words.get(HOME);
  }

  List<Subject> find() {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.THING)) {
      if (match.meaning() instanceof Thing thing) {
        look(match.from(), match.to(), thing);
      }
    }
    Thing homes = text.words().lexicon().homeSubjects();
    for (Segment segment : scan.segments) {
      if (segment.isMain() && homes.verbs().contains(segment.lemma)) {
        homes(segment, homes);
      }
    }
    return found;
  }

  private void homes(Segment segment, Thing homes) {
    for (int i = segment.from; text.has(Word.HOME) && i < segment.to; i++) {
      if (text.at(i).can(Word.HOME)) {
        look(i, i + 1, homes);
      }
    }
  }

  private void look(int from, int to, Thing thing) {
    Segment segment = scan.segmentAt(from);
    if (segment == null || !segment.isMain() || !thing.verbs().contains(segment.lemma)) {
      return;
    }
    for (Row row : thing.rows()) {
      if (row.verbs().contains(segment.lemma) && isObject(from, segment)) {
        found.add(new Subject(text.span(from, to), scan.verbSpan(segment), row.code()));
      }
    }
  }

  /** "past het ontwerp aan het omgevingsplan aan": behind a preposition it is not the object. */
  private boolean isObject(int from, Segment segment) {
    for (int at = from - 1; at >= segment.from && !text.is(at, "geen"); at--) {
      Token token = text.at(at);
      boolean time = scan.isTime(at);
      if (token.can(Word.PREPOSITION) && !time) {
        return false;
      }
      if (time || !describes(token)) {
        return !text.isAny(segment.from, segment.to, "niet");
      }
    }
    return !text.isAny(segment.from, segment.to, "niet", "geen");
  }

  /** An article, adjective or amount; a year ("in 2027 zorg") stands on its own. */
  private static boolean describes(Token token) {
    return token.isNumber() && token.text().length() != 4
        || token.word().number() > 0
        || token.can(Word.DETERMINER | Word.ADJECTIVE);
  }
}
