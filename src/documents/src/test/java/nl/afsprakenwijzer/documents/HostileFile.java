package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.PdfFile.deflated;
import static nl.afsprakenwijzer.documents.PdfFile.latin;
import static nl.afsprakenwijzer.documents.WordFile.root;
import static nl.afsprakenwijzer.documents.WordFile.run;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files that are made to break a reader or to keep it busy, each with a name that says how. */
final class HostileFile {
  private static final String CLAUSE = "1.1 De gemeente bouwt tien woningen.";
  private static final String[] DOCTYPES = {
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]>",
    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>",
    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
  };

  private HostileFile() {}

  static Map<String, byte[]> word() {
    var files = new LinkedHashMap<String, byte[]>();
    String paragraph = "<w:p>" + run(CLAUSE) + "</w:p>";
    files.put("repeated.docx", sound().xml(paragraph.repeat(400_000)).bytes());
    byte[] noise = new byte[6_000_000];
    new Random(1).nextBytes(noise);
    String words = Base64.getEncoder().encodeToString(noise);
    files.put("low-ratio.docx", sound().text(words).bytes());
    files.put("zero-image.docx", sound().part("word/media/nul.bmp", new byte[21_000_000]).bytes());
    WordFile parts = sound();
    for (int i = 0; i < 20_000; i++) {
      parts.part("word/media/" + i, new byte[0]);
    }
    files.put("parts.docx", parts.bytes());
    for (int i = 0; i < DOCTYPES.length; i++) {
      String xml = root("document", "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body>");
      String typed = xml.replace("?><", "?>" + DOCTYPES[i] + "<");
      files.put("doctype-" + i + ".docx", sound().part("word/document.xml", typed).bytes());
    }
    files.put("tables-400.docx", sound().xml(nested(400)).bytes());
    files.put("tables-20000.docx", sound().xml(nested(20_000)).bytes());
    files.put("ole.docx", sound().part("word/embeddings/oleObject1.bin", new byte[999]).bytes());
    files.put("macros.docx", sound().part("word/vbaProject.bin", new byte[9]).bytes());
    files.put("magic.docx", latin("MZ" + "x".repeat(999)));
    byte[] whole = sound().bytes();
    files.put("truncated.docx", Arrays.copyOf(whole, whole.length / 2));
    files.put("outside.docx", sound().part("../../etc/passwd", "x").bytes());
    files.put("empty-paragraphs.docx", sound().xml("<w:p/>".repeat(1_000_000)).bytes());
    files.put("long-run.docx", sound().text("woord ".repeat(170_000)).bytes());
    files.put("turned.docx", sound().text("1.2 De \u202Egemeente\u202C bouwt\u200B.").bytes());
    files.put(
        "formulas.docx",
        sound().table(new String[][] {{"Nr", "Afspraak"}, {"2.1", "=cmd|' /C calc'!A0"}}).bytes());
    byte[] lie = sound().bytes();
    Arrays.fill(lie, 18, 26, (byte) 0xFF);
    files.put("zip64-lie.docx", lie);
    files.put("nothing.docx", new byte[0]);
    return files;
  }

  /** Unpacks to so much that reading it takes many seconds. */
  static byte[] bomb() {
    return new PdfFile().stream("/Filter /FlateDecode", deflated(new byte[400_000_000])).bytes();
  }

  static Map<String, byte[]> open() {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < DOCTYPES.length; i++) {
      String xml = OpenFile.content("", "<text:p>&e;</text:p>");
      String typed = xml.replace("?><", "?>" + DOCTYPES[i] + "<");
      files.put("doctype-" + i + ".odt", new OpenFile().part("content.xml", typed).bytes());
    }
    files.put(
        "deep.odt",
        odt().xml("<text:section>".repeat(250) + "</text:section>".repeat(250)).bytes());
    String open = "<table:table><table:table-row><table:table-cell>";
    String close = "</table:table-cell></table:table-row></table:table>";
    files.put("tables.odt", odt().xml(open.repeat(11) + close.repeat(11)).bytes());
    files.put("empty-paragraphs.odt", odt().xml("<text:p/>".repeat(1_000_000)).bytes());
    files.put("spaces.odt", odt().text("1.2 De<text:s text:c=\"2000000000\"/>gemeente.").bytes());
    String many = "<table:table-cell table:number-columns-repeated=\"2000000000\"/>";
    files.put(
        "columns.odt",
        odt()
            .xml("<table:table><table:table-row>" + many + "</table:table-row></table:table>")
            .bytes());
    files.put("image.odt", odt().part("Pictures/nul.bmp", new byte[21_000_000]).bytes());
    byte[] whole = odt().bytes();
    files.put("truncated.odt", Arrays.copyOf(whole, whole.length / 2));
    files.put(
        "sheet.odt",
        odt().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes());
    files.put(
        "locked.odt",
        odt()
            .part("META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>")
            .bytes());
    files.put("magic.odt", latin("geen zip"));
    return files;
  }

  static Map<String, byte[]> pdf() {
    var files = new LinkedHashMap<String, byte[]>();
    String form =
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 6 0 R>> >>";
    files.put(
        "form-in-itself.pdf",
        PdfFile.drawing("/X Do").resources("/XObject <</X 6 0 R>>").stream(
                form, latin("/X Do /X Do"))
            .bytes());
    files.put("many-q.pdf", PdfFile.drawing("q ".repeat(3_000_000)).bytes());
    files.put("deep-arrays.pdf", text().raw("[".repeat(200_000) + "]".repeat(200_000)).bytes());
    files.put("deep-page.pdf", text().page("/X " + "[".repeat(200_000)).bytes());
    byte[] twice = deflated(deflated(new byte[90_000_000]));
    files.put(
        "bomb-in-bomb.pdf",
        new PdfFile().stream("/Filter [/FlateDecode /FlateDecode]", twice).bytes());
    files.put(
        "many-filters.pdf",
        new PdfFile()
            .stream("/Filter [" + "/ASCIIHexDecode ".repeat(99_999) + "]", latin("41")).bytes());
    files.put("xref-loop.pdf", text().trailer("/Prev XREF").bytes());
    files.put(
        "object-stream-loop.pdf",
        text().stream("/Type /ObjStm /N 1 /First 4 /Extends 6 0 R", latin("7 0 <<>>")).bytes());
    files.put("page-tree-loop.pdf", text().pages("/Kids [2 0 R 2 0 R] /Count 2").bytes());
    files.put("page-count-lie.pdf", text().pages("/Kids [3 0 R] /Count 1000000").bytes());
    files.put(
        "thousand-pages.pdf",
        text().pages("/Kids [" + "3 0 R ".repeat(1000) + "] /Count 1000").bytes());
    files.put("huge-page.pdf", text().page("/MediaBox [0 0 1e30 1e30]").bytes());
    files.put("nan-page.pdf", text().page("/MediaBox [0 0 -1 0]").bytes());
    files.put(
        "script.pdf",
        text()
            .catalogue(
                "/OpenAction <</S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9'\\))>>")
            .bytes());
    files.put("broken-font.pdf", text().font("/Type /Font /Subtype /Type0").bytes());
    files.put(
        "broken-map.pdf",
        text().font("/Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R").stream(
                "", latin("begincmap 99999999 beginbfrange <00> <FFFFFFFF> <0041>"))
            .bytes());
    files.put("picture-only.pdf", PdfFile.drawing("0 0 100 100 re f").bytes());
    byte[] whole = text().bytes();
    files.put("truncated.pdf", Arrays.copyOf(whole, whole.length / 2));
    files.put("header-only.pdf", latin("%PDF-1.7\n"));
    files.put("many-lines.pdf", PdfFile.drawing("1 1 m 9 1 l S ".repeat(50_000)).bytes());
    files.put("many-letters.pdf", PdfFile.ofLines("woord ".repeat(400_000)).bytes());
    files.put("open-lock.pdf", PdfFile.locked(text().bytes(), ""));
    files.put("locked.pdf", PdfFile.locked(text().bytes(), "geheim"));
    files.put("nothing.pdf", new byte[0]);
    return files;
  }

  private static String nested(int tables) {
    String open = "<w:tbl><w:tr><w:tc>";
    return open.repeat(tables) + "<w:p/></w:tc></w:tr></w:tbl>".repeat(tables);
  }

  private static WordFile sound() {
    return new WordFile().bold("Artikel 1 Wonen").text(CLAUSE);
  }

  private static OpenFile odt() {
    return new OpenFile().heading(1, "Artikel 1 Wonen").text(CLAUSE);
  }

  private static PdfFile text() {
    return PdfFile.ofLines("Artikel 1 Wonen", CLAUSE);
  }
}
