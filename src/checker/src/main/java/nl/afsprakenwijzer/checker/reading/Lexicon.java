package nl.afsprakenwijzer.checker.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import morfologik.stemming.Dictionary;

/** All word lists, loaded once and read by every thread. */
final class Lexicon {
  private static final Dictionary DICTIONARY = Dutch.load();

  private static final int SHORTEST_PEOPLE = 7;
  private static final int SHORTEST_START = 3;
  private static final int SHORTEST_ENDING = 5;

  /** Whether a row of a file takes part, by the name of the file and the first cell. */
  private final BiPredicate<String, String> keeps;

  private final Phrases phrases = new Phrases();
  private final Map<String, VerbKind> verbs = new HashMap<>();
  private final NavigableSet<String> sortedVerbs = new TreeSet<>();
  private final VerbPhrases verbPhrases = new VerbPhrases();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> happenings = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> knownAbbreviations = new HashSet<>();

  /** The ends of compounds that name people. */
  private final Phrases peopleEndings = new Phrases();

  private final WordClasses classes = new WordClasses();
  private Subjects.Thing homeSubjects;

  private final Impression impression;

  private Lexicon(BiPredicate<String, String> keeps, Impression impression) {
    this.keeps = keeps;
    this.impression = impression;
  }

  static Lexicon load() {
    return load((file, row) -> true);
  }

  /** With other weights of words. */
  static Lexicon load(Impression impression) {
    return load((file, row) -> true, impression);
  }

  /** Without some rows: how much rests on them? */
  static Lexicon load(BiPredicate<String, String> keeps) {
    return load(keeps, Impression.load());
  }

  private static Lexicon load(BiPredicate<String, String> keeps, Impression impression) {
    Lexicon lexicon = new Lexicon(keeps, impression);
    lexicon.loadHedges();
    lexicon.loadVerbs();
    lexicon.loadGroups();
    lexicon.loadActors();
    lexicon.loadPlaces();
    lexicon.loadUnits();
    lexicon.loadTimes();
    lexicon.loadKinds();
    lexicon.loadClasses();
    lexicon.loadAbbreviations();
    lexicon.loadSubjects();
    lexicon.loadCues();
    return lexicon;
  }

  Dictionary dictionary() {
    return DICTIONARY;
  }

  Impression impression() {
    return impression;
  }

  Phrases phrases() {
    return phrases;
  }

  VerbKind verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether a verb of the list begins with this form and goes on. */
  boolean opensVerb(String form) {
    String next = sortedVerbs.higher(form);
    return next != null && next.startsWith(form);
  }

  VerbPhrases verbPhrases() {
    return verbPhrases;
  }

  String unit(String word) {
    return units.get(word);
  }

  /**
   * Whether something that nobody does can still be promised with this verb: "er komen 20
   * woningen".
   */
  boolean isHappening(String lemma) {
    return happenings.contains(lemma);
  }

  /** What the lists say of a form by itself, as bits of {@link Word}. */
  int classesOf(String form) {
    return classes.of(form);
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  boolean isKnownAbbreviation(String word) {
    return knownAbbreviations.contains(word);
  }

  private void loadHedges() {
    for (String[] row :
        rows("hedges.csv", "vorm", "soort", "letter", "waarom", "beter", "vuurt", "zwijgt")) {
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

  private void loadVerbs() {
    Dutch dutch = new Dutch(DICTIONARY);
    for (String[] row : rows("verbs.csv", "lemma", "soort", "vormen", "vuurt", "zwijgt")) {
      // the address of a verb of the text tells, as with other words
      verbs.put(row[0].intern(), VerbKind.of(row[1]));
      sortedVerbs.add(row[0]);
      verbPhrases.add(row[0], dutch);
    }
  }

  private void loadCues() {
    for (String[] row : rows("cues.csv", "code", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[1])) {
        phrases.add(form, new Meaning.CueWord(row[0]));
      }
    }
    for (String[] row : rows("topics.csv", "code", "vormen", "vuurt", "zwijgt")) {
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

  /** What is decided about with any home: building, selling, letting. */
  Subjects.Thing homeSubjects() {
    return homeSubjects;
  }

  private void loadClasses() {
    for (String[] row : rows("products.csv", "woord", "soort", "vuurt", "zwijgt")) {
      classes.addProduct(LexiconFile.alternatives(row[0].toLowerCase(Locale.ROOT)), row[1]);
    }
    for (String[] row : rows("homographs.csv", "vorm", "vuurt", "zwijgt")) {
      classes.addNounsFirst(LexiconFile.alternatives(row[0]));
    }
  }

  private void loadKinds() {
    for (String[] row : rows("kinds.csv", "vorm", "soort", "vuurt", "zwijgt")) {
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
    for (String[] row : rows("groups.csv", "code", "naam", "vormen", "vuurt", "zwijgt")) {
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
    for (String[] row : rows("actors.csv", "vorm", "soort", "lidwoord", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(form, Meaning.ActorWord.of(row[1]));
      }
    }
  }

  private void loadPlaces() {
    for (String[] row : rows("places.csv", "naam", "soort", "code", "gewoon")) {
      phrases.add(row[0], new Meaning.PlaceName("ja".equals(row[3])));
    }
    for (String[] row : rows("place-words.csv", "woord", "niveau", "vuurt", "zwijgt")) {
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

  private void loadUnits() {
    for (String[] row : rows("units.csv", "vorm", "eenheid", "soort")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        units.put(form.toLowerCase(Locale.ROOT), row[1]);
      }
    }
  }

  private void loadTimes() {
    for (String[] row : rows("times.csv", "vorm", "soort", "waarde", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(form, new Meaning.TimeWord(TimeReference.Kind.of(row[1]), row[2]));
      }
    }
  }

  private void loadAbbreviations() {
    for (String[] row : rows("abbreviations.csv", "afkorting", "voluit", "bekend")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        if (form.endsWith(".")) {
          abbreviations.add(form.toLowerCase(Locale.ROOT));
        }
        if ("ja".equals(row[2])) {
          knownAbbreviations.add(form);
        }
      }
    }
  }

  private List<String[]> rows(String name, String... columns) {
    List<String[]> rows = LexiconFile.rows(name, columns);
    rows.removeIf(row -> !keeps.test(name, row[0]));
    return rows;
  }
}
