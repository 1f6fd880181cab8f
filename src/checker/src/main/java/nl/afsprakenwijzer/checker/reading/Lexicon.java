package nl.afsprakenwijzer.checker.reading;

import java.util.HashMap;
import java.util.HashSet;
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
  private final LexiconRows rows;
  private final PhraseLists lists;
  private final Map<String, VerbKind> verbs = new HashMap<>();
  private final NavigableSet<String> sortedVerbs = new TreeSet<>();
  private final VerbPhrases verbPhrases = new VerbPhrases();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> knownAbbreviations = new HashSet<>();

  private final WordClasses classes = new WordClasses();
  private final Impression impression;

  private Lexicon(BiPredicate<String, String> keeps, Impression impression) {
    this.rows = new LexiconRows(keeps);
    this.lists = new PhraseLists(rows, classes);
    this.impression = impression;
    loadVerbs();
    loadUnits();
    loadClasses();
    loadAbbreviations();
  }

  static Lexicon load() {
    return load((file, row) -> true);
  }

  /** With other weights of words. */
  static Lexicon load(Impression impression) {
    return new Lexicon((file, row) -> true, impression);
  }

  /** Without some rows: how much rests on them? */
  static Lexicon load(BiPredicate<String, String> keeps) {
    return new Lexicon(keeps, Impression.load());
  }

  Dictionary dictionary() {
    return DICTIONARY;
  }

  Impression impression() {
    return impression;
  }

  Phrases phrases() {
    return lists.phrases();
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
    return lists.isHappening(lemma);
  }

  /** What the lists say of a form by itself, as bits of {@link Word}. */
  int classesOf(String form) {
    return classes.of(form);
  }

  /** What is decided about with any home: building, selling, letting. */
  Subjects.Thing homeSubjects() {
    return lists.homeSubjects();
  }

  /** As {@link PhraseLists#entry}. */
  Phrases.Node entry(String form) {
    return lists.entry(form);
  }

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  boolean isKnownAbbreviation(String word) {
    return knownAbbreviations.contains(word);
  }

  private void loadVerbs() {
    Dutch dutch = new Dutch(DICTIONARY);
    for (String[] row : rows.of("verbs.csv", "lemma", "soort", "vormen", "vuurt", "zwijgt")) {
      // the address of a verb of the text tells, as with other words
      verbs.put(row[0].intern(), VerbKind.of(row[1]));
      sortedVerbs.add(row[0]);
      verbPhrases.add(row[0], dutch);
    }
  }

  private void loadClasses() {
    for (String[] row : rows.of("products.csv", "woord", "soort", "vuurt", "zwijgt")) {
      classes.addProduct(LexiconFile.alternatives(row[0].toLowerCase(Locale.ROOT)), row[1]);
    }
    for (String[] row : rows.of("homographs.csv", "vorm", "vuurt", "zwijgt")) {
      classes.addNounsFirst(LexiconFile.alternatives(row[0]));
    }
  }

  private void loadUnits() {
    for (String[] row : rows.of("units.csv", "vorm", "eenheid", "soort")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        units.put(form.toLowerCase(Locale.ROOT), row[1]);
      }
    }
  }

  private void loadAbbreviations() {
    for (String[] row : rows.of("abbreviations.csv", "afkorting", "voluit", "bekend")) {
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
}
