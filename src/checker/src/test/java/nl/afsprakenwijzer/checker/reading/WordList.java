package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The word lists whose rows bring a sentence in which they must fire and one in which they must
 * not, and what a row that fires leaves behind in the reading.
 */
enum WordList {
  HEDGES(0, WordList::isWeakWord, "vorm", "soort", "letter", "waarom", "beter", "vuurt", "zwijgt"),
  VERBS(0, WordList::isVerb, "lemma", "soort", "vormen", "vuurt", "zwijgt"),
  PRODUCTS(0, WordList::isThing, "woord", "soort", "vuurt", "zwijgt"),
  GROUPS(
      2,
      (row, read) -> read.names(TargetGroup.class, row),
      "code",
      "naam",
      "vormen",
      "vuurt",
      "zwijgt"),
  ACTORS(
      0,
      (row, read) -> read.names(Actor.class, row),
      "vorm",
      "soort",
      "lidwoord",
      "vuurt",
      "zwijgt"),
  PLACE_WORDS(0, WordList::isPlaceWord, "woord", "niveau", "vuurt", "zwijgt"),
  TIMES(
      0,
      (row, read) -> read.names(TimeReference.class, row),
      "vorm",
      "soort",
      "waarde",
      "vuurt",
      "zwijgt"),
  SUBJECTS(
      2,
      (row, read) ->
          read.reading().all(Subject.class).anyMatch(subject -> subject.code().equals(row.code)),
      "code",
      "werkwoorden",
      "woorden",
      "vuurt",
      "zwijgt"),
  CUES(
      1,
      (row, read) -> read.reading().all(Cue.class).anyMatch(cue -> cue.code().equals(row.code)),
      "code",
      "vormen",
      "vuurt",
      "zwijgt"),
  TOPICS(
      1,
      (row, read) -> read.reading().all(Topic.class).anyMatch(t -> t.code().equals(row.code)),
      "code",
      "vormen",
      "vuurt",
      "zwijgt"),
  KINDS(0, WordList::isKindWord, "vorm", "soort", "vuurt", "zwijgt");

  private final int forms;
  private final BiPredicate<Row, ReadSentence> trace;
  private final String[] columns;

  WordList(int forms, BiPredicate<Row, ReadSentence> trace, String... columns) {
    this.forms = forms;
    this.trace = trace;
    this.columns = columns;
  }

  /** A row with the forms it lists and its two sentences. */
  record Row(
      WordList list, String code, List<String> forms, String sort, String fires, String silent) {
    boolean leavesTraceIn(ReadSentence sentence) {
      return list.trace.test(this, sentence);
    }

    @Override
    public String toString() {
      return list.file() + ": " + forms.get(0);
    }
  }

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
  }

  List<Row> rows() {
    return LexiconFile.rows(file(), columns).stream()
        .map(
            cells ->
                new Row(
                    this,
                    cells[0],
                    LexiconFile.alternatives(cells[forms].toLowerCase(Locale.ROOT)),
                    cells[1],
                    cells[cells.length - 2],
                    cells[cells.length - 1]))
        .toList();
  }

  private static boolean isWeakWord(Row row, ReadSentence read) {
    return read.names(Hedge.class, row) || read.names(Comparison.class, row);
  }

  /** Auxiliaries leave nothing but their own word: the verb they help is what is read. */
  private static boolean isVerb(Row row, ReadSentence read) {
    Stream<String> promised = read.reading().obligations().stream().map(d -> d.action().lemma());
    Stream<String> standing =
        read.scan().segments.stream().flatMap(s -> Stream.of(s.lemma, s.modal));
    Stream<String> helping =
        row.sort.equals("hulp") ? read.tokens().map(t -> t.word().verb()) : Stream.empty();
    return Stream.of(promised, standing, helping)
        .flatMap(lemmas -> lemmas)
        .anyMatch(row.forms::contains);
  }

  /** A thing of one word may be the end of a compound; one of more words stands as it is. */
  private static boolean isThing(Row row, ReadSentence read) {
    String sentence = read.reading().clause().text().toLowerCase(Locale.ROOT);
    return row.forms.stream()
        .filter(sentence::contains)
        .map(form -> form.substring(form.lastIndexOf(' ') + 1))
        .anyMatch(
            word ->
                read.tokens()
                    .filter(token -> token.text().endsWith(word))
                    .anyMatch(
                        token ->
                            row.sort.equals("grootheid")
                                ? token.can(Word.MAGNITUDE)
                                : token.word().can(Word.PRODUCT)));
  }

  private static boolean isPlaceWord(Row row, ReadSentence read) {
    return row.sort.equals("uitgang")
        ? read.facts(Place.class)
            .anyMatch(place -> row.forms.stream().anyMatch(f -> place.endsWith(f.substring(1))))
        : read.names(Place.class, row);
  }

  private static boolean isKindWord(Row row, ReadSentence read) {
    return row.sort.equals("gebeuren")
        ? isVerb(row, read)
        : read.scan().hasKind(TextKind.of(row.sort), 0, read.scan().text.size());
  }
}
