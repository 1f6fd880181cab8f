package nl.afsprakenwijzer.checker.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of phrases: what they say of words in a row, whatever the sentence. */
final class PhraseLists {
  private static final int SHORTEST_PEOPLE = 7;
  private static final int SHORTEST_START = 3;
  private static final int SHORTEST_ENDING = 5;

  private final LexiconRows rows;
  private final WordClasses classes;
  private final Phrases phrases = new Phrases();

  /** The ends of compounds that name people. */
  private final Phrases peopleEndings = new Phrases();

  private final Set<String> happenings = new HashSet<>();
  private Subjects.Thing homeSubjects;

  /**
   * @param classes take what the lists say of words by themselves
   */
  PhraseLists(LexiconRows rows, WordClasses classes) {
    this.rows = rows;
    this.classes = classes;
    loadHedges();
    loadGroups();
    loadActors();
    loadPlaces();
    loadTimes();
    loadKinds();
    loadSubjects();
    loadCues();
  }

  Phrases phrases() {
    return phrases;
  }

  Subjects.Thing homeSubjects() {
    return homeSubjects;
  }

  boolean isHappening(String lemma) {
    return happenings.contains(lemma);
  }

  private void loadHedges() {
    for (String[] row :
        rows.of("hedges.csv", "vorm", "soort", "letter", "waarom", "beter", "vuurt", "zwijgt")) {
      Hedge.Letter letter = Hedge.Letter.valueOf(row[2]);
      boolean compares = "vergelijking".equals(row[1]);
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(
            form,
            compares
                ? new Meaning.ComparisonWord()
                : new Meaning.HedgeWord(Hedge.Kind.of(row[1]), letter, row[3], row[4]));
      }
    }
  }

  private void loadCues() {
    for (String[] row : rows.of("cues.csv", "code", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[1])) {
        phrases.add(form, new Meaning.CueWord(row[0]));
      }
    }
    for (String[] row : rows.of("topics.csv", "code", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[1])) {
        phrases.add(form, new Meaning.TopicWord(row[0]));
      }
    }
  }

  private void loadSubjects() {
    Map<String, Subjects.Thing> things = Subjects.load();
    homeSubjects = Subjects.homes(things);
    things.forEach(phrases::add);
  }

  private void loadKinds() {
    for (String[] row : rows.of("kinds.csv", "vorm", "soort", "vuurt", "zwijgt")) {
      TextKind kind = TextKind.of(row[1]);
      for (String form : LexiconFile.alternatives(row[0])) {
        if (kind == TextKind.HAPPENING) {
          happenings.add(form);
        } else {
          phrases.add(form, new Meaning.KindWord(kind));
        }
      }
    }
  }

  private void loadGroups() {
    for (String[] row : rows.of("groups.csv", "code", "naam", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[2])) {
        boolean ending = form.startsWith("-");
        if (!ending) {
          phrases.add(form, new Meaning.GroupWord(row[0]));
        }
        if (ending || form.length() >= SHORTEST_PEOPLE && form.indexOf(' ') < 0) {
          peopleEndings.add(ending ? form.substring(1) : form, new Meaning.GroupWord(row[0]));
        }
      }
    }
  }

  /**
   * What the lists say of phrases that begin with this form; a compound is what its end is:
   * "campusbewoners", "schoolverlaters", not "verhuurders".
   */
  Phrases.Node entry(String form) {
    Phrases.Node listed = phrases.root(form);
    for (int from = SHORTEST_START;
        listed == null && from <= form.length() - SHORTEST_ENDING;
        from++) {
      listed = form.startsWith("ver", from - 3) ? null : peopleEndings.root(form.substring(from));
    }
    return listed;
  }

  private void loadActors() {
    for (String[] row : rows.of("actors.csv", "vorm", "soort", "lidwoord", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(form, Meaning.ActorWord.of(row[1]));
      }
    }
  }

  private void loadPlaces() {
    for (String[] row : rows.of("places.csv", "naam", "soort", "code", "gewoon")) {
      phrases.add(row[0], new Meaning.PlaceName("ja".equals(row[3])));
    }
    for (String[] row : rows.of("place-words.csv", "woord", "niveau", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        if ("uitgang".equals(row[1])) {
          classes.addPlaceEnding(form.replace("-", ""));
        } else {
          classes.addPlaceWord(form);
          phrases.add(form, new Meaning.PlaceWord(row[1]));
        }
      }
    }
  }

  private void loadTimes() {
    for (String[] row : rows.of("times.csv", "vorm", "soort", "waarde", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(form, new Meaning.TimeWord(TimeReference.Kind.of(row[1]), row[2]));
      }
    }
  }
}
