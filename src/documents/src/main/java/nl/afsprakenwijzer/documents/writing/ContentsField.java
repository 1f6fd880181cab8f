package nl.afsprakenwijzer.documents.writing;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * The table of contents: a field that Word fills with page numbers when the file opens, and until
 * then the headings themselves.
 */
final class ContentsField {
  private static final int DEEPEST = 2;

  private ContentsField() {}

  static String of(List<Clause> clauses) {
    var entries = new StringBuilder();
    List<String> above = List.of();
    for (Clause clause : clauses) {
      List<String> path = clause.headings();
      int same = AgreementWords.common(above, path);
      for (int i = same; i < Math.min(DEEPEST, path.size()); i++) {
        entries.append(AgreementWord.paragraph("TOC" + (i + 1), "", path.get(i)));
      }
      above = path;
    }
    if (entries.isEmpty()) {
      return "";
    }
    return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
        + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        + AgreementWord.paragraph("TOCHeading", "", "Inhoud")
        + AgreementWord.paragraphOf(
            "TOC1",
            "",
            mark("begin", " w:dirty=\"true\"")
                + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u"
                + " </w:instrText></w:r>"
                + mark("separate", ""))
        + entries
        + AgreementWord.paragraphOf("TOC1", "", mark("end", ""))
        + "</w:sdtContent></w:sdt>";
  }

  private static String mark(String kind, String more) {
    return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"" + more + "/></w:r>";
  }
}
