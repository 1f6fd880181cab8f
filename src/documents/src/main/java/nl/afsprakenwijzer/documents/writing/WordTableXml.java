package nl.afsprakenwijzer.documents.writing;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a Word file in the making; the header repeats on every page. */
final class WordTableXml {
  private final int[] widths;
  private final StringBuilder xml = new StringBuilder();

  /**
   * @param widths of the columns, in twentieths of a point
   */
  WordTableXml(int... widths) {
    this.widths = widths;
    xml.append(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>")
        .append(
            "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\"/></w:tblPr>")
        .append("<w:tblGrid>");
    for (int width : widths) {
      xml.append("<w:gridCol w:w=\"" + width + "\"/>");
    }
    xml.append("</w:tblGrid>");
  }

  WordTableXml header(List<String> cells) {
    return row("<w:cantSplit/><w:tblHeader/>", "TableHeader", cells.toArray(String[]::new));
  }

  WordTableXml row(String... cells) {
    return row("<w:cantSplit/>", "TableText", cells);
  }

  /** A row with room to write in. */
  WordTableXml highRow(String... cells) {
    return row("<w:cantSplit/><w:trHeight w:val=\"1250\"/>", "TableText", cells);
  }

  private WordTableXml row(String properties, String style, String... cells) {
    boolean header = style.equals("TableHeader");
    xml.append("<w:tr><w:trPr>" + properties + "</w:trPr>");
    for (int i = 0; i < cells.length; i++) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/>")
          .append(header ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"0B4A53\"/>" : "")
          .append("</w:tcPr>" + paragraphs(style, cells[i]) + "</w:tc>");
    }
    xml.append("</w:tr>");
    return this;
  }

  private static String paragraphs(String style, String cell) {
    return cell.lines().count() < 2
        ? AgreementWord.paragraph(style, "", cell)
        : cell.lines()
            .map(line -> AgreementWord.paragraph(style, "", line))
            .collect(Collectors.joining());
  }

  String xml() {
    return xml + "</w:tbl>" + AgreementWord.paragraph("BodyText", "", "");
  }
}
