package nl.afsprakenwijzer.documents.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.AgreementDocument;

/** An agreement as a Word file. */
final class AgreementWord {
  private static final String TITLE = "Title";
  private static final String HEADING = "Heading";

  private final AgreementFile file;
  private final AgreementDocument agreement;
  private final StringBuilder body = new StringBuilder();
  private final WordLists lists = new WordLists();

  private AgreementWord(AgreementFile file) {
    this.file = file;
    this.agreement = file.agreement();
  }

  static byte[] write(AgreementFile file) {
    var word = new AgreementWord(file);
    word.front();
    word.parties();
    word.definitions();
    new AgreementClauses(word.body, word.lists, file).write();
    word.years();
    word.signatures();
    return word.whole();
  }

  static String opening(String root) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"
        + root
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
  }

  static String paragraph(String style, String properties, String text) {
    return paragraphOf(style, properties, run(text));
  }

  static String paragraphOf(String style, String properties, String content) {
    String named = "<w:pStyle w:val=\"" + style + "\"/>";
    return "<w:p><w:pPr>" + named + properties + "</w:pPr>" + content + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + XmlTags.escape(text) + "</w:t></w:r>";
  }

  private void front() {
    body.append(paragraph(TITLE, "", AgreementWords.title(agreement)));
    AgreementWords.term(agreement).ifPresent(term -> body.append(paragraph("BodyText", "", term)));
    if (!file.status().isEmpty()) {
      body.append(paragraph("Status", "", file.status()));
    }
    body.append(ContentsField.of(agreement.clauses()));
  }

  private void parties() {
    if (!agreement.context().parties().isEmpty()) {
      body.append(paragraph(HEADING + 1, "", "Partijen"));
      for (Party party : agreement.context().parties()) {
        body.append(paragraph("ListBullet", WordLists.bullet(), AgreementWords.party(party)));
      }
    }
    if (!agreement.recitals().isEmpty()) {
      body.append(paragraph(HEADING + 1, "", "Overwegingen"));
      for (String recital : agreement.recitals()) {
        body.append(paragraph("ListBullet", WordLists.bullet(), recital));
      }
    }
  }

  private void definitions() {
    if (!agreement.context().definitions().isEmpty()) {
      body.append(paragraph(HEADING + 1, "", "Begrippen"));
      var table = new WordTableXml(2600, 6600).header(List.of("Begrip", "Omschrijving"));
      for (Definition definition : agreement.context().definitions()) {
        table.row(definition.term(), definition.description());
      }
      body.append(table.xml());
    }
  }

  private void years() {
    if (!file.years().isEmpty()) {
      body.append(paragraph(HEADING + 1, "", AgreementWords.PER_YEAR));
      var table = new WordTableXml(1200, 8000).header(AgreementWords.YEAR);
      for (AgreementFile.AnnualSlice one : file.years()) {
        table.row(Integer.toString(one.year()), one.text());
      }
      body.append(table.xml());
    }
  }

  private void signatures() {
    List<Party> signing = AgreementWords.signatories(agreement);
    if (!signing.isEmpty() || !file.stances().isEmpty()) {
      body.append(paragraph(HEADING + 1, "", "Ondertekening"));
    }
    if (!file.stances().isEmpty()) {
      body.append(paragraph("BodyText", "<w:keepNext/>", AgreementWords.WITH_STANCES));
      var table = new WordTableXml(1300, 2700, 1600, 3600).header(AgreementWords.STANCE);
      for (AgreementFile.Stance one : file.stances()) {
        table.row(one.clause(), one.party(), one.stance(), one.reason());
      }
      body.append(table.xml());
    }
    if (!signing.isEmpty()) {
      body.append(paragraph("BodyText", "<w:keepNext/>", "Aldus overeengekomen en ondertekend."));
      AgreementWords.fingerprint(file)
          .ifPresent(line -> body.append(paragraph("Fingerprint", "<w:keepNext/>", line)));
      body.append(signing(signing));
    }
  }

  private String signing(List<Party> parties) {
    var table = new WordTableXml(2900, 2300, 1900, 2100).header(AgreementWords.SIGN);
    for (Party party : parties) {
      List<String> cells = AgreementWords.signed(file.signatureOf(party.name()));
      table.highRow(party.name(), cells.get(0), cells.get(1), cells.get(2));
    }
    return table.xml();
  }

  private byte[] whole() {
    String page =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\""
            + " w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1304\" w:bottom=\"1247\""
            + " w:left=\"1304\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    return new ZipParts()
        .put("[Content_Types].xml", resource("content-types.xml"))
        .put("_rels/.rels", resource("package-rels.xml"))
        .put("docProps/core.xml", properties())
        .put(
            "word/document.xml",
            opening("document") + "<w:body>" + body + page + "</w:body></w:document>")
        .put("word/_rels/document.xml.rels", resource("document-rels.xml"))
        .put("word/styles.xml", resource("styles.xml"))
        .put("word/numbering.xml", lists.xml())
        .put("word/settings.xml", resource("settings.xml"))
        .put("word/footer1.xml", resource("footer.xml"))
        .bytes();
  }

  private String properties() {
    return resource("core.xml").replace("TITEL", XmlTags.escape(AgreementWords.title(agreement)));
  }

  private static String resource(String name) {
    try (InputStream part = AgreementWord.class.getResourceAsStream("word/" + name)) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
