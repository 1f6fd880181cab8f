package nl.afsprakenwijzer.checker.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import morfologik.stemming.Dictionary;

/** All word lists, loaded once and read by every thread. */
final class Lexicon {
  private static final int SHORTEST_PRODUCT = 3;
  private static final Dictionary DICTIONARY = Dutch.load();

  /** Whether a row of a file takes part, by the name of the file and the first cell. */
  private final BiPredicate<String, String> keeps;

  private final Phrases phrases = new Phrases();
  private final Map<String, VerbKind> verbs = new HashMap<>();
  private final VerbPhrases verbPhrases = new VerbPhrases();
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> magnitudes = new HashSet<>();
  private final Set<String> nounsFirst = new HashSet<>();
  private final Set<String> homes = new HashSet<>();
  private final Set<String> happenings = new HashSet<>();
  private final Set<String> products = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> knownAbbreviations = new HashSet<>();
  private final Set<String> placeWords = new HashSet<>();
  private final Set<String> events = SmallWords.EVENTS.words();
  private final Set<String> roles = SmallWords.ROLE_ENDINGS.words();
  private final Set<String> streets = SmallWords.STREET_ENDINGS.words();
  private final Map<String, String> placeEndings = new HashMap<>();
  private Subjects.Thing homeSubjects;

  /** A weakening phrase of the word list. */
  record HedgeWord(Hedge.Kind kind, Hedge.Letter letter, String why, String better) {}

  /** A word that says more or less without saying than what. */
  record ComparisonWord() {}

  /** Words that name a target group. */
  record GroupWord(String code) {
    /** Whether it names people in general: they are often spoken of without being aimed at. */
    boolean isGeneral() {
      return switch (code) {
        case "huurders",
            "bewoners",
            "inwoners",
            "clienten",
            "huishoudens",
            "doelgroepen",
            "kinderen",
            "woningzoekenden" ->
            true;
        default -> false;
      };
    }
  }

  /** Words that name somebody who acts. */
  record ActorWord(Actor.Kind kind, PartyKind party) {
    static ActorWord of(String kind) {
      return switch (kind) {
        case "gemeente" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.MUNICIPALITY);
        case "corporatie" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.HOUSING_CORPORATION);
        case "huurders" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.TENANT_ORGANISATION);
        case "zorg" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CARE_PROVIDER);
        case "welzijn" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.WELFARE_ORGANISATION);
        case "zorgkantoor" ->
            new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CARE_PURCHASING_OFFICE);
        case "verzekeraar" -> new ActorWord(Actor.Kind.OUTSIDER, PartyKind.HEALTH_INSURER);
        case "clienten" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CLIENT_COUNCIL);
        case "rol" -> new ActorWord(Actor.Kind.ROLE, null);
        case "buiten" -> new ActorWord(Actor.Kind.OUTSIDER, null);
        case "collectief" -> new ActorWord(Actor.Kind.COLLECTIVE, null);
        default -> throw new IllegalStateException("actors.csv: unknown soort " + kind);
      };
    }
  }

  /** The name of a place; {@code common} when it is an ordinary word too. */
  record PlaceName(boolean common) {}

  /** A word that announces a place: "wijk", "complex". */
  record PlaceWord(String level) {}

  /** Words that tell what sort of text this is: a definition, a recital, a goal. */
  record KindWord(TextKind kind) {}

  /** Words to which rules listen. */
  record CueWord(String code) {}

  /** Words that tell what a clause is about. */
  record TopicWord(String code) {}

  /** A fixed expression of time. */
  record TimeWord(TimeReference.Kind kind, String value) {}

  private Lexicon(BiPredicate<String, String> keeps) {
    this.keeps = keeps;
  }

  static Lexicon load() {
    return load((file, row) -> true);
  }

  /** Without some rows: how much rests on them? */
  static Lexicon load(BiPredicate<String, String> keeps) {
    Lexicon lexicon = new Lexicon(keeps);
    lexicon.loadHedges();
    lexicon.loadVerbs();
    lexicon.loadProducts();
    lexicon.loadGroups();
    lexicon.loadActors();
    lexicon.loadPlaces();
    lexicon.loadUnits();
    lexicon.loadTimes();
    lexicon.loadKinds();
    lexicon.loadHomographs();
    lexicon.loadAbbreviations();
    lexicon.loadSubjects();
    lexicon.loadCues();
    return lexicon;
  }

  Dictionary dictionary() {
    return DICTIONARY;
  }

  Phrases phrases() {
    return phrases;
  }

  VerbKind verb(String lemma) {
    return verbs.get(lemma);
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

  boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }

  boolean isKnownAbbreviation(String word) {
    return knownAbbreviations.contains(word);
  }

  /** What the lists say of a form, and of compounds by their end, as bits of {@link Word}. */
  int classesOf(String form) {
    return (endsOnList(form, products) ? Word.PRODUCT : 0)
        | (endsOnList(form, documents) ? Word.DOCUMENT : 0)
        | (endsOnList(form, homes) ? Word.HOME : 0)
        | (endsOnList(form, magnitudes) ? Word.MAGNITUDE : 0)
        | (endsOnList(form, events) ? Word.EVENT : 0)
        | (endsOn(form, 1, placeEndings.keySet()) ? Word.PLACE_LIKE : 0)
        | (endsOn(form, 3, streets) ? Word.STREET : 0)
        | (placeWords.contains(form) ? Word.PLACE_WORD : 0)
        | (nounsFirst.contains(form) ? Word.NOUN_FIRST : 0)
        | (endsOn(form, SHORTEST_PRODUCT, roles) ? Word.ROLE : 0);
  }

  private static boolean endsOn(String word, int shortestStart, Set<String> endings) {
    for (int from = shortestStart; from <= word.length() - SHORTEST_PRODUCT; from++) {
      if (endings.contains(word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsOnList(String word, Set<String> list) {
    for (int from = 0; from <= word.length() - SHORTEST_PRODUCT; from++) {
      if (list.contains(word.substring(from))
          && (from == 0 || from >= SHORTEST_PRODUCT && word.length() - from > SHORTEST_PRODUCT)) {
        return true;
      }
    }
    return false;
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
                ? new ComparisonWord()
                : new HedgeWord(Hedge.Kind.of(row[1]), letter, row[3], row[4]));
      }
    }
  }

  private void loadVerbs() {
    Dutch dutch = new Dutch(DICTIONARY);
    for (String[] row : rows("verbs.csv", "lemma", "soort", "vormen", "vuurt", "zwijgt")) {
      // the address of a verb of the text tells, as with other words
      verbs.put(row[0].intern(), VerbKind.of(row[1]));
      verbPhrases.add(row[0], dutch);
    }
  }

  private void loadCues() {
    for (String[] row : rows("cues.csv", "code", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[1])) {
        phrases.add(form, new CueWord(row[0]));
      }
    }
    for (String[] row : rows("topics.csv", "code", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[1])) {
        phrases.add(form, new TopicWord(row[0]));
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

  private void loadHomographs() {
    for (String[] row : rows("homographs.csv", "vorm", "vuurt", "zwijgt")) {
      nounsFirst.addAll(LexiconFile.alternatives(row[0]));
    }
  }

  private void loadKinds() {
    for (String[] row : rows("kinds.csv", "vorm", "soort", "vuurt", "zwijgt")) {
      TextKind kind = TextKind.of(row[1]);
      for (String form : LexiconFile.alternatives(row[0])) {
        if (kind == TextKind.HAPPENING) {
          happenings.add(form);
        } else {
          phrases.add(form, new KindWord(kind));
        }
      }
    }
  }

  private void loadProducts() {
    for (String[] row : rows("products.csv", "woord", "soort", "vuurt", "zwijgt")) {
      List<String> forms = LexiconFile.alternatives(row[0].toLowerCase(Locale.ROOT));
      if ("grootheid".equals(row[1])) {
        magnitudes.addAll(forms);
        continue;
      }
      products.addAll(forms);
      if ("document".equals(row[1])) {
        documents.addAll(forms);
      }
      if ("woning".equals(row[1])) {
        homes.addAll(forms);
      }
    }
  }

  private void loadGroups() {
    for (String[] row : rows("groups.csv", "code", "naam", "vormen", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[2])) {
        phrases.add(form, new GroupWord(row[0]));
      }
    }
  }

  private void loadActors() {
    for (String[] row : rows("actors.csv", "vorm", "soort", "lidwoord", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        phrases.add(form, ActorWord.of(row[1]));
      }
    }
  }

  private void loadPlaces() {
    for (String[] row : rows("places.csv", "naam", "soort", "code", "gewoon")) {
      phrases.add(row[0], new PlaceName("ja".equals(row[3])));
    }
    for (String[] row : rows("place-words.csv", "woord", "niveau", "vuurt", "zwijgt")) {
      for (String form : LexiconFile.alternatives(row[0])) {
        if ("uitgang".equals(row[1])) {
          placeEndings.put(form.replace("-", ""), row[1]);
        } else {
          placeWords.add(form);
          phrases.add(form, new PlaceWord(row[1]));
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
        phrases.add(form, new TimeWord(TimeReference.Kind.of(row[1]), row[2]));
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
