package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Tables of which a row or column does not make up its total. The finding is hung on the clause
 * that gives the same total or names the table; a table that no clause knows has no clause.
 */
final class TableSums {
  private static final double SLACK = .51;
  private final Whole whole;
  private final Map<String, PlaceInClause> byTotal = new HashMap<>();
  private final Map<String, Part> byName = new HashMap<>();

  TableSums(Whole whole) {
    this.whole = whole;
  }

  /** A total that is not the sum of its cells. */
  private record Wrong(String title, String header, String name, double total, double sum) {}

  List<CoherenceFinding> find() {
    List<CoherenceFinding> found = new ArrayList<>();
    List<Wrong> wrongs =
        whole.context.tables().stream()
            .flatMap(table -> columns(table).or(() -> rows(table)).stream())
            .toList();
    if (!wrongs.isEmpty()) {
      readClauses();
    }
    wrongs.forEach(wrong -> found.add(finding(wrong)));
    return found;
  }

  private static Optional<Wrong> columns(NumberTable table) {
    List<List<String>> rows = table.rows();
    int width = rows.isEmpty() ? 0 : rows.get(0).size();
    for (int column = 1; column < width; column++) {
      double sum = 0;
      int cells = 0;
      for (int row = 1; row < rows.size(); row++) {
        double number = number(rows.get(row), column);
        if (isTotal(rows.get(row).get(0))) {
          if (cells >= 2 && Math.abs(sum - number) > SLACK) {
            return Optional.of(
                new Wrong(title(table), header(table), rows.get(0).get(column), number, sum));
          }
          sum = 0;
          cells = 0;
        } else if (!Double.isNaN(number)) {
          sum += number;
          cells++;
        }
      }
    }
    return Optional.empty();
  }

  /** A last column of totals over the columns before it. */
  private static Optional<Wrong> rows(NumberTable table) {
    List<List<String>> rows = table.rows();
    int last = rows.isEmpty() ? 0 : rows.get(0).size() - 1;
    if (last < 3 || !isTotal(rows.get(0).get(last))) {
      return Optional.empty();
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      double sum = 0;
      int cells = 0;
      for (int column = 1; column < Math.min(last, row.size()); column++) {
        double number = number(row, column);
        if (!Double.isNaN(number)) {
          sum += number;
          cells++;
        }
      }
      double total = number(row, last);
      if (cells >= 2 && Math.abs(sum - total) > SLACK) {
        return Optional.of(new Wrong(title(table), header(table), row.get(0), total, sum));
      }
    }
    return Optional.empty();
  }

  private static double number(List<String> row, int column) {
    return column < row.size() ? Amounts.of(row.get(column)) : Double.NaN;
  }

  private static boolean isTotal(String cell) {
    String lower = cell.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("totaal")
        || lower.startsWith("totale")
        || lower.equals("som")
        || lower.startsWith("eindtotaal")
        || lower.equals("samen")
        || lower.startsWith("subtotaal");
  }

  private static String header(NumberTable table) {
    return String.join(". ", table.rows().get(0));
  }

  private static String title(NumberTable table) {
    int last = table.headings().size() - 1;
    return last < 0 ? "" : table.headings().get(last);
  }

  private CoherenceFinding finding(Wrong wrong) {
    List<PlaceInClause> places = new ArrayList<>();
    namedIn(wrong).or(() -> sameTotal(wrong)).ifPresent(places::add);
    String where =
        wrong.title.isEmpty() ? "In een tabel" : "In de tabel bij \"" + wrong.title + "\"";
    return Findings.of(
        CoherenceKind.WRONG_SUM,
        places,
        where
            + " is het totaal bij \""
            + wrong.name
            + "\" "
            + Amounts.text(wrong.total)
            + ", maar de getallen zijn samen "
            + Amounts.text(wrong.sum)
            + ". Kijk na welk getal klopt.",
        Sums.WHY,
        Sources.AUDIT_NORMS);
  }

  /** The clause that gives the same total of what the table is about. */
  private Optional<PlaceInClause> sameTotal(Wrong wrong) {
    for (Lexeme lexeme : whole.lexemes(wrong.title + ". " + wrong.header)) {
      PlaceInClause place = byTotal.get(wrong.total + " " + Counts.head(lexeme));
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** The clause that says "bijlage 1" when the table stands below that heading. */
  private Optional<PlaceInClause> namedIn(Wrong wrong) {
    List<Lexeme> title = whole.lexemes(wrong.title);
    return title.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name(title, 0))).map(Findings::place);
  }

  /** Every amount and every two words of the clauses, with the first clause that has them. */
  private void readClauses() {
    for (Part part : whole.commitments()) {
      for (Count count : part.counts()) {
        byTotal.putIfAbsent(
            count.number() + " " + count.unit(), Findings.place(part, count.span()));
      }
      for (int i = 0; i + 1 < part.lexemes().size(); i++) {
        byName.putIfAbsent(name(part.lexemes(), i), part);
      }
    }
  }

  /** Two words on end, such as "bijlage 2". */
  private static String name(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).lemma() + " " + lexemes.get(at + 1).lemma();
  }
}
