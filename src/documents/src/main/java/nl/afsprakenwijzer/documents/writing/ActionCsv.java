package nl.afsprakenwijzer.documents.writing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * The action list as text, in the way that a Dutch spreadsheet opens without questions: UTF-8 with
 * a mark in front, semicolons, a comma in numbers and CRLF. Every field is quoted.
 */
final class ActionCsv {
  private static final String MARK = "\uFEFF";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  private ActionCsv() {}

  static byte[] write(CheckReport report) {
    var csv = new StringBuilder(MARK);
    csv.append(
        ActionColumn.ALL.stream()
            .map(column -> quoted(column.title()))
            .collect(Collectors.joining(";", "", "\r\n")));
    for (Action action : Action.of(report)) {
      csv.append(
          ActionColumn.ALL.stream()
              .map(column -> quoted(shown(column.value().apply(action))))
              .collect(Collectors.joining(";", "", "\r\n")));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shown(Object value) {
    if (value instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (value instanceof Double number) {
      return new BigDecimal(number.toString())
          .stripTrailingZeros()
          .toPlainString()
          .replace('.', ',');
    }
    return harmless(value.toString());
  }

  /**
   * A spreadsheet takes text that begins like this for a formula, and a formula can send data away.
   * With an apostrophe in front it stays text (OWASP, CSV Injection).
   */
  private static String harmless(String text) {
    String bare = text.stripLeading();
    boolean formula =
        !bare.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(bare.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n\0".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
