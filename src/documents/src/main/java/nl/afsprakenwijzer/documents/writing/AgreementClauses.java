package nl.afsprakenwijzer.documents.writing;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * The headings and clauses of an agreement in a Word file. The number of a clause hangs on that of
 * its heading, so that all move along when somebody puts a chapter between; a number that does not
 * count is typed.
 */
final class AgreementClauses {
  private static final int DEEPEST_STYLE = 6;

  /** Levels of the list: first those of headings, then those of clauses by depth. */
  private static final int CLAUSE_LEVEL = 4;

  private final StringBuilder body;
  private final WordLists lists;
  private final AgreementFile file;
  private final List<Place> path = new ArrayList<>();
  private int bullets;

  /**
   * A heading above the next clause.
   *
   * @param number as printed without a label; empty when it has none
   * @param shape what Word counts; empty when the number is typed
   */
  private record Place(String number, String shape) {}

  AgreementClauses(StringBuilder body, WordLists lists, AgreementFile file) {
    this.body = body;
    this.lists = lists;
    this.file = file;
  }

  void write() {
    List<String> above = List.of();
    for (Clause clause : file.agreement().clauses()) {
      List<String> headings = clause.headings();
      int same = AgreementWords.common(above, headings);
      while (path.size() > same) {
        path.remove(path.size() - 1);
      }
      for (int i = same; i < headings.size(); i++) {
        heading(i, headings.get(i));
        bullets = 0;
      }
      above = headings;
      clause(clause);
    }
  }

  private void heading(int depth, String heading) {
    String style = "Heading" + Math.min(DEEPEST_STYLE, depth + 1);
    Numbered numbered = Numbered.heading(heading);
    if (numbered == null) {
      path.add(new Place("", ""));
      body.append(AgreementWord.paragraph(style, "", heading));
      return;
    }
    String shape = shape(numbered, depth);
    String counted =
        shape.isEmpty() || depth >= CLAUSE_LEVEL
            ? ""
            : lists.number(depth, numbered.label() + shape, numbered.last());
    path.add(new Place(numbered.number(), counted.isEmpty() ? "" : shape));
    body.append(
        AgreementWord.paragraph(style, counted, counted.isEmpty() ? heading : numbered.text()));
  }

  /** What Word must count: "%1.%2" below a heading that counts "%1"; empty when it cannot. */
  private String shape(Numbered numbered, int level) {
    String own = "%" + (level + 1);
    if (numbered.before().isEmpty()) {
      return own;
    }
    Place nearest = nearest();
    boolean hangs = numbered.before().equals(nearest.number() + ".") && !nearest.shape().isEmpty();
    return hangs ? nearest.shape() + "." + own : "";
  }

  private Place nearest() {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!path.get(i).number().isEmpty()) {
        return path.get(i);
      }
    }
    return new Place("", "");
  }

  private void clause(Clause clause) {
    String[] lines = clause.text().split("\n");
    body.append(opening(clause, lines[0]));
    for (int i = 1; i < lines.length; i++) {
      body.append(AgreementWord.paragraph("ClauseContinued", "", lines[i]));
    }
    for (String field : AgreementWords.below(file, clause)) {
      body.append(AgreementWord.paragraph("ClauseField", "", field));
    }
  }

  private String opening(Clause clause, String line) {
    String number = clause.number();
    String section = nearest().number();
    boolean bullet = number.isEmpty() || number.equals(section + "/" + (bullets + 1));
    if (bullet) {
      bullets++;
      return AgreementWord.paragraph("ListBullet", WordLists.bullet(), line);
    }
    Numbered numbered = Numbered.clause(number);
    int level = CLAUSE_LEVEL + Math.min(path.size(), CLAUSE_LEVEL);
    String shape = numbered == null ? "" : shape(numbered, level);
    String alone = shape.equals("%" + (level + 1)) ? "." : "";
    String counted = shape.isEmpty() ? "" : lists.number(level, shape + alone, numbered.last());
    return counted.isEmpty()
        ? AgreementWord.paragraph(
            "Clause", "", number + (numbered == null ? "" : alone(number)) + " " + line)
        : AgreementWord.paragraph("Clause", counted, line);
  }

  /** A typed number of one count needs a full stop to be known for one. */
  private static String alone(String number) {
    return number.indexOf('.') < 0 ? "." : "";
  }
}
