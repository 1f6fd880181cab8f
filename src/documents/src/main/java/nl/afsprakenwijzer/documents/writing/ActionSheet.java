package nl.afsprakenwijzer.documents.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The action list as a workbook. Text is stored as text, in cells that stay text when somebody
 * edits them; the file holds no formulas at all.
 */
final class ActionSheet {
  private static final String NAVY = "1F3864";
  private static final String LINE = "BFC8D6";
  private static final int LETTERS_FROM = 12;
  private static final int LETTERS_TO = 16;

  /** In points. */
  private static final int LINE_HEIGHT = 14;

  private static final int HIGHEST = 409;

  /** Excel itself takes no more in a cell. */
  private static final int CELL = 32_767;

  private final Worksheet sheet;

  private ActionSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  static byte[] write(CheckReport report) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Afsprakenwijzer", "1.0")) {
      book.properties().setTitle(report.document().title()).setCategory("Actielijst");
      try (Worksheet sheet = book.newWorksheet("Actielijst")) {
        new ActionSheet(sheet).fill(Action.of(report), report.document().title());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private void fill(List<Action> actions, String title) {
    header();
    for (int row = 1; row <= actions.size(); row++) {
      int lines = 1;
      for (int column = 0; column < ActionColumn.ALL.size(); column++) {
        ActionColumn of = ActionColumn.ALL.get(column);
        Object value = of.value().apply(actions.get(row - 1));
        cell(row, column, value);
        lines = Math.max(lines, lines(value.toString(), of.width()));
      }
      sheet.rowHeight(row, Math.min(HIGHEST, LINE_HEIGHT * lines + 3.0));
    }
    int last = ActionColumn.ALL.size() - 1;
    sheet.setAutoFilter(0, 0, actions.size(), last);
    sheet.freezePane(3, 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.footer(title.replace("&", "&&"), org.dhatim.fastexcel.Position.LEFT);
    sheet.footer("&P van &N", org.dhatim.fastexcel.Position.RIGHT);
  }

  private void header() {
    for (int column = 0; column < ActionColumn.ALL.size(); column++) {
      sheet.value(0, column, ActionColumn.ALL.get(column).title());
      sheet.width(column, ActionColumn.ALL.get(column).width());
      sheet
          .style(0, column)
          .bold()
          .fontColor("FFFFFF")
          .fillColor(NAVY)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
    }
    sheet.rowHeight(0, 32);
  }

  /** About how many lines a text takes in a column; not every program works that out itself. */
  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + 5 * line.length() / (6 * width)).sum();
  }

  private void cell(int row, int column, Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
      look(row, column, "dd-mm-yyyy", "");
    } else if (value instanceof Double number) {
      sheet.value(row, column, number);
      look(row, column, "#,##0.##", "");
    } else {
      String text = value.toString();
      sheet.value(row, column, text.substring(0, Math.min(CELL, text.length())));
      boolean letter = column >= LETTERS_FROM && column <= LETTERS_TO;
      look(row, column, "@", letter ? fill(text) : "");
    }
  }

  private void look(int row, int column, String format, String fill) {
    var style =
        sheet
            .style(row, column)
            .format(format)
            .wrapText(true)
            .horizontalAlignment("left")
            .verticalAlignment("top")
            .borderStyle(BorderStyle.THIN)
            .borderColor(LINE);
    if (!fill.isEmpty()) {
      style = style.fillColor(fill);
    }
    style.set();
  }

  /** A light colour beside the word, never instead of it. */
  private static String fill(String outcome) {
    return switch (outcome) {
      case "voldoet" -> "DDF1E1";
      case "deels" -> "FFF1CC";
      case "voldoet niet" -> "FBDCDC";
      default -> "";
    };
  }
}
