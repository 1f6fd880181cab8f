package nl.afsprakenwijzer.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.evaluation.LabelledClause;
import nl.afsprakenwijzer.checker.evaluation.LabelledClauses;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.rules.Rules;

/** Texts that nobody writes and that a checker has to survive; the same ones in every run. */
final class StrangeTexts {
  private static final long SEED = 20_261_121;
  private static final int RANDOM_TEXTS = 60;

  /** A text with what is strange about it. */
  record Named(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What breaks readers: control, bidi and zero-width signs, odd spaces, halves of characters. */
  private static final String ODD =
      "\u0000\u0007\u001b\u00ad\u0301\u0308\u200b\u200e\u202e\u2066\u2069\ufeff\ufffd\u2028\u2029\u0085"
          + "\u00a0\u202f\t\n\r\ud83d\ude00\udead\ud800\uffff()[]{}\"'«»…–—-.,;:!?%€0123456789²½Ⅷßẞİıﬁ";

  private static final List<String> PIECES =
      List.of(
          " ",
          "a",
          "A",
          "1",
          "9",
          "(",
          ")",
          "((( ",
          "die ",
          "die die die ",
          ", ",
          ",",
          "en ",
          "1.",
          "1,",
          "\"",
          "\"'",
          "«\"",
          ".",
          ". ",
          "\n",
          "\r\n",
          "- ",
          "…",
          "\u0301",
          "\u00ad",
          "-\n",
          "e\u0301",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "\u202e",
          "om te ",
          "dat ",
          "zal ",
          "2026 ",
          "2026-",
          "1-1-",
          "t/m ",
          "tot en met ",
          "per jaar ",
          "% ",
          "€ ",
          "De gemeente ",
          "waar mogelijk ",
          "twee keer ",
          "honderd",
          "en",
          "een",
          "streeft naar ",
          "worden ",
          "wijk ",
          "X ",
          "Wmo ",
          "[datum] ",
          "Trekker: ");

  private StrangeTexts() {}

  static Stream<Named> all() {
    return Stream.of(repetitions(), randoms(), ruleExamples(), mutatedClauses())
        .flatMap(texts -> texts);
  }

  /** One piece over and over, up to the greatest length. */
  static Stream<Named> repetitions() {
    return PIECES.stream()
        .map(
            piece ->
                new Named(
                    "only '" + escaped(piece) + "'",
                    piece.repeat(Clause.MAX_CHARACTERS / piece.length())));
  }

  private static Stream<Named> randoms() {
    Random random = new Random(SEED);
    return IntStream.range(0, RANDOM_TEXTS)
        .mapToObj(i -> new Named("random " + i, random(random, 1 << 1 + i % 13, i % 3)));
  }

  private static String random(Random random, int length, int sort) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (sort) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.append(ODD.charAt(random.nextInt(ODD.length())));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** All examples of all rules as one text. */
  private static Stream<Named> ruleExamples() {
    String examples =
        Rules.all().stream()
            .flatMap(rule -> Stream.concat(rule.card().bad().stream(), rule.card().good().stream()))
            .collect(Collectors.joining(" "));
    return Stream.of(
        new Named(
            "all examples of all rules",
            examples.substring(0, Math.min(examples.length(), Clause.MAX_CHARACTERS))));
  }

  /** The labelled clauses, each damaged in one way. */
  static Stream<Named> mutatedClauses() {
    Random random = new Random(SEED);
    List<Named> mutated = new ArrayList<>();
    for (LabelledClause clause : LabelledClauses.all()) {
      StringBuilder text = new StringBuilder(clause.text());
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
      }
      mutated.add(new Named(clause.id() + " damaged", text.toString()));
    }
    return mutated.stream();
  }

  private static String escaped(String piece) {
    return piece
        .chars()
        .mapToObj(c -> c >= ' ' && c < 127 ? Character.toString(c) : String.format("\\u%04x", c))
        .collect(Collectors.joining());
  }
}
