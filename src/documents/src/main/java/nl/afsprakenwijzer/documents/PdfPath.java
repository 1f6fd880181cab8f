package nl.afsprakenwijzer.documents;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Rule;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Follows what is drawn on a page, for the lines around the cells of tables. Curves and slanting
 * lines are passed over.
 */
final class PdfPath {
  /** A bar that is not thicker than this is a line, in points. */
  private static final float THIN = 3;

  private final PdfGlyphs page;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> drawn = new ArrayList<>();
  private int kept;
  private Point2D.Float pen;
  private Point2D.Float begin;

  PdfPath(PdfGlyphs page) {
    this.page = page;
    on("m", numbers -> moveTo(page.place(numbers[0], numbers[1])));
    on("l", numbers -> lineTo(page.place(numbers[0], numbers[1])));
    on("re", this::rectangle);
    on("h", numbers -> closePath());
    for (String stroke : List.of("S", "s", "B", "B*", "b", "b*")) {
      on(stroke, numbers -> stroke());
    }
    for (String fill : List.of("f", "F", "f*")) {
      on(fill, numbers -> fill());
    }
    on("n", numbers -> drawn.clear());
  }

  void clear() {
    rules.clear();
    drawn.clear();
    pen = null;
  }

  List<Rule> rules() {
    return rules;
  }

  /** What to do at an operator, with the numbers before it. */
  private interface Step {
    void take(float[] numbers);
  }

  private void on(String name, Step step) {
    page.addOperator(
        new OperatorProcessor(page) {
          @Override
          public void process(Operator operator, List<COSBase> operands) throws IOException {
            float[] numbers = numbers(operands);
            int needed = name.equals("re") ? 4 : name.equals("m") || name.equals("l") ? 2 : 0;
            if (numbers.length >= needed) {
              step.take(numbers);
            }
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void moveTo(Point2D.Float point) {
    pen = point;
    begin = point;
  }

  private void lineTo(Point2D.Float point) {
    if (pen != null && drawn.size() < Limits.RULES) {
      drawn.add(PdfGlyphs.rule(pen, point));
    }
    pen = point;
  }

  private void closePath() {
    if (begin != null) {
      lineTo(begin);
    }
  }

  private void rectangle(float[] n) {
    moveTo(page.place(n[0], n[1]));
    lineTo(page.place(n[0] + n[2], n[1]));
    lineTo(page.place(n[0] + n[2], n[1] + n[3]));
    lineTo(page.place(n[0], n[1] + n[3]));
    closePath();
  }

  private void stroke() {
    drawn.forEach(this::keep);
    drawn.clear();
  }

  /** A thin bar that is filled looks like a line. */
  private void fill() {
    if (!drawn.isEmpty()) {
      float left = Float.MAX_VALUE;
      float top = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float bottom = -Float.MAX_VALUE;
      for (Rule side : drawn) {
        left = Math.min(left, side.left());
        top = Math.min(top, side.top());
        right = Math.max(right, side.right());
        bottom = Math.max(bottom, side.bottom());
      }
      keep(new Rule(left, top, right, bottom));
    }
    drawn.clear();
  }

  private void keep(Rule rule) {
    float thickness = Math.min(rule.right() - rule.left(), rule.bottom() - rule.top());
    if (thickness <= THIN && kept < Limits.RULES) {
      kept++;
      rules.add(rule);
    }
  }
}
