package nl.afsprakenwijzer.checker.reading;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence as the reader sees it from the inside. */
record ReadSentence(ClauseReading reading, Scan scan) {
  private static final Reader READER = Reader.load();
  private static final Words WORDS = new Words(Lexicon.load());

  static ReadSentence of(String sentence) {
    AgreementContext context = AgreementContext.none();
    return new ReadSentence(
        READER.in(context).read(Clause.of(sentence)),
        new Scan(new Text(sentence, WORDS), new PartyNames(context), context.term()));
  }

  Stream<Token> tokens() {
    return IntStream.range(0, scan.text.size()).mapToObj(scan.text::at);
  }

  /** The words of all facts of one kind, in lower case. */
  Stream<String> facts(Class<? extends Fact> kind) {
    return reading
        .all(kind)
        .map(fact -> fact.span().of(reading.clause().text()).toLowerCase(Locale.ROOT));
  }

  /** Whether a fact of this kind stands at a form of the row. */
  boolean names(Class<? extends Fact> kind, WordList.Row row) {
    return facts(kind).anyMatch(words -> row.forms().stream().anyMatch(f -> holds(words, f)));
  }

  private static boolean holds(String words, String form) {
    int gap = form.indexOf(" .. ");
    return gap < 0
        ? (" " + words + " ").contains(" " + form + " ")
        : words.startsWith(form.substring(0, gap)) && words.endsWith(form.substring(gap + 4));
  }
}
