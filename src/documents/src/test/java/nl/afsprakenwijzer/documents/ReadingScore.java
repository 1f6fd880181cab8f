package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AnswerKey.ClauseAnswer;

/**
 * How well the clauses of a document were found. A clause counts as found when its text is exactly
 * that of the key; its number and headings are asked for only then.
 */
record ReadingScore(int expected, int read, int found, int numbers, int headings) {

  static ReadingScore of(AnswerKey key, AgreementDocument document) {
    var open = new ArrayList<>(document.clauses());
    int found = 0;
    int numbers = 0;
    int headings = 0;
    for (ClauseAnswer answer : key.clauses()) {
      var same = open.stream().filter(clause -> clause.text().equals(answer.text())).findFirst();
      if (same.isPresent()) {
        open.remove(same.get());
        found++;
        numbers += same.get().number().equals(answer.number()) ? 1 : 0;
        headings += path(same.get()).equals(answer.headings()) ? 1 : 0;
      }
    }
    int read = document.clauses().size();
    return new ReadingScore(key.clauses().size(), read, found, numbers, headings);
  }

  private static String path(Clause clause) {
    return String.join(" > ", clause.headings());
  }

  double boundaryF1() {
    return expected + read == 0 ? 1 : 2.0 * found / (expected + read);
  }

  double numbersRight() {
    return expected == 0 ? 1 : (double) numbers / expected;
  }

  double headingsRight() {
    return expected == 0 ? 1 : (double) headings / expected;
  }

  /** For the log of the build. */
  String line(String document) {
    return String.format(
        Locale.ROOT,
        "%s: %d clauses, boundary F1 %.3f, numbers %.3f, headings %.3f",
        document,
        expected,
        boundaryF1(),
        numbersRight(),
        headingsRight());
  }

  static List<String> misses(AnswerKey key, AgreementDocument document) {
    var texts = document.clauses().stream().map(Clause::text).toList();
    return key.clauses().stream()
        .filter(answer -> !texts.contains(answer.text()))
        .map(answer -> answer.number() + " " + answer.text())
        .toList();
  }
}
