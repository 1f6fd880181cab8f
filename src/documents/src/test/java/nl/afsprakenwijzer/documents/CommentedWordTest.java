package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.WordFile.escape;
import static nl.afsprakenwijzer.documents.WordFile.paragraphXml;
import static nl.afsprakenwijzer.documents.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.documents.CommentedFile.Comment;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.CommentedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the user back, with comments and without any other change. */
class CommentedWordTest {
  private static final SmartChecker CHECKER = Report.CHECKER;
  private static final ZonedDateTime WHEN = Report.WHEN;

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "b.docx"})
  void everyFindingInAnExample_isACommentAtItsWords(String name) throws UnreadableDocument {
    byte[] original = TestFile.bytes(name);
    AgreementDocument document = DocumentReader.read(name, original);
    AgreementJudgement judgement = CHECKER.check(document.clauses(), document.context());

    byte[] written = write(document, judgement, original);

    List<String> words = new ArrayList<>();
    for (ClauseJudgement clause : judgement.clauses()) {
      clause.findings().forEach(one -> words.add(one.span().of(clause.clause().text())));
    }
    assertThat(words).hasSizeGreaterThan(40);
    for (CoherenceFinding whole : judgement.coherence()) {
      whole.places().stream()
          .limit(1)
          .forEach(place -> words.add(place.span().of(place.clause().text())));
    }
    assertThat(CommentedFile.of(written).comments())
        .extracting(Comment::words)
        .containsExactlyElementsOf(words);
    assertThat(DocumentReader.read(name, written).clauses()).isEqualTo(document.clauses());
    assertOnlyCommentsWereAdded(original, written);
  }

  @Test
  void comment_saysRuleMessageAndRewrite() throws UnreadableDocument {
    byte[] original = article().text("1.1 De gemeente bouwt in 2027 enkele woningen.").bytes();
    AgreementDocument document = DocumentReader.read("klein.docx", original);
    AgreementJudgement judgement = CHECKER.check(document.clauses(), document.context());

    CommentedFile file = CommentedFile.of(write(document, judgement, original));

    assertThat(file.comments())
        .containsExactly(
            new Comment(
                "Afsprakenwijzer",
                List.of(
                    "Waarschuwing bij meetbaar (regel M9)",
                    "\"enkele\" is voor iedereen iets anders. Noem het aantal.",
                    "Voorstel: De gemeente bouwt in 2027 [aantal] woningen."),
                "enkele"));
    assertThat(file.text("word/comments.xml")).contains("w:date=\"2026-11-21T15:30:00Z\"");
  }

  @Test
  void fileWithoutFindings_comesBackAsItWas() throws UnreadableDocument {
    byte[] original = article().text("1.1 De gemeente bouwt tien woningen.").bytes();
    AgreementDocument document = DocumentReader.read("klein.docx", original);
    byte[] written = write(document, new AgreementJudgement(List.of()), original);
    assertThat(CommentedFile.of(written).parts())
        .usingRecursiveComparison()
        .isEqualTo(CommentedFile.of(original).parts());
  }

  @Test
  void wordsInTheMiddleOfARun_splitItOnceAndKeepItsLook() throws UnreadableDocument {
    String look = "<w:rPr><w:i/></w:rPr>";
    String content =
        "<w:r w:rsidR=\"1\">" + look + "<w:t>1.1 De gemeente &amp; Woonpunt bouwen.</w:t></w:r>";
    WordFile file = article().paragraph("", "", content);
    CommentedFile written = commented(file, "& Woonpunt");
    assertThat(written.comments()).extracting(Comment::words).containsExactly("& Woonpunt");
    assertThat(written.text("word/document.xml"))
        .contains(
            "<w:r w:rsidR=\"1\">"
                + look
                + "<w:t xml:space=\"preserve\">1.1 De gemeente </w:t></w:r>"
                + "<w:commentRangeStart w:id=\"0\"/>"
                + "<w:r w:rsidR=\"1\">"
                + look
                + "<w:t xml:space=\"preserve\">&amp; Woonpunt</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r w:rsidR=\"1\">"
                + look
                + "<w:t xml:space=\"preserve\"> bouwen.</w:t></w:r></w:p>");
  }

  @Test
  void wholeRuns_areNotSplit() throws UnreadableDocument {
    String content = run("1.1 De gemeente ") + run("bouwt ") + run("tien") + run(" woningen.");
    WordFile file = article().paragraph("", "", content);
    String main = commented(file, "bouwt tien").text("word/document.xml");
    assertThat(main.replaceAll("<w:comment[^>]*>", "").replace("<w:r></w:r>", ""))
        .isEqualTo(CommentedFile.of(file.bytes()).text("word/document.xml"));
  }

  @Test
  void wordsInALinkAnInsertionOrAField_areCommented() throws UnreadableDocument {
    String content =
        run("1.1 De ")
            + "<w:ins w:id=\"7\"><w:r><w:t>gemeente</w:t></w:r></w:ins>"
            + "<w:del w:id=\"8\"><w:r><w:delText>weg</w:delText></w:r></w:del>"
            + run(" bouwt volgens ")
            + "<w:hyperlink>"
            + run("de bijlage van 2026")
            + "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF"
            + " x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run(" nummer twee")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + run(".");
    WordFile file = article().paragraph("", "", content);
    for (String words :
        List.of("gemeente", "emee", "gemeente bouwt", "bijlage", "twee", "2026 nu")) {
      CommentedFile written = commented(file, words);
      assertThat(written.comments()).extracting(Comment::words).containsExactly(words);
      assertThat(written.plain()).isEqualTo(CommentedFile.of(file.bytes()).plain());
    }
    assertThat(commented(file, "bijlage").text("word/document.xml"))
        .contains("</w:hyperlink><w:r><w:commentReference w:id=\"0\"/></w:r>");
  }

  @Test
  void wordsInATableAndInAList_areCommented() throws UnreadableDocument {
    WordFile file =
        article()
            .table(
                new String[][] {
                  {"Nr.", "Afspraak", "Trekker"},
                  {"1.1", "Woonpunt bouwt tien woningen.", "Woonpunt"}
                });
    assertThat(commented(file, "tien").comments())
        .extracting(Comment::words)
        .containsExactly("tien");

    WordFile list =
        article()
            .shape(2, WordFile.level(0, "decimal", "1.%1"), WordFile.level(1, "lowerLetter", "%2)"))
            .list(1, 2, "")
            .item("", 1, 0, "Woonpunt bouwt:")
            .item("", 1, 1, "tien woningen;");
    assertThat(commented(list, "tien").comments())
        .extracting(Comment::words)
        .containsExactly("tien");
    assertThat(commented(list, "bouwt:\na) tien").comments())
        .extracting(Comment::words)
        .containsExactly("bouwt:tien");
    assertThat(commented(list, "a)").comments())
        .extracting(Comment::words)
        .containsExactly("tien woningen;");
  }

  @Test
  void wordsInATextBox_areCommentedAtTheBox() throws UnreadableDocument {
    String inside =
        "<w:txbxContent>"
            + paragraphXml("", "", run("1.2 Woonpunt sloopt niets."))
            + "</w:txbxContent>";
    String box = "<w:r><w:drawing><wps:txbx>" + inside + "</wps:txbx></w:drawing></w:r>";
    WordFile file =
        article().paragraph("", "", run("1.1 De gemeente bouwt tien woningen.") + box + run(" "));
    String main = commented(file, "niets").text("word/document.xml");
    assertThat(main)
        .contains("<w:commentRangeStart w:id=\"0\"/>" + box + "<w:commentRangeEnd w:id=\"0\"/>");
  }

  @Test
  void commentsOfPeople_stayAndKeepTheirNumbers() throws UnreadableDocument {
    String old =
        "<c:comments xmlns:c=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<c:comment c:id=\"41\" c:author=\"Huurdersraad\"><c:p/></c:comment></c:comments>";
    WordFile file =
        article()
            .paragraph(
                "",
                "",
                "<w:commentRangeStart w:id=\"41\"/>"
                    + run("1.1 De gemeente bouwt.")
                    + "<w:commentRangeEnd w:id=\"41\"/><w:r><w:commentReference"
                    + " w:id=\"41\"/></w:r>")
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r9\" Type=\"x/comments\""
                    + " Target=\"comments.xml\"/></Relationships>")
            .part("word/comments.xml", old);
    CommentedFile written = commented(file, "bouwt");
    assertThat(written.text("word/comments.xml"))
        .startsWith(old.substring(0, old.indexOf("</c:comments>")))
        .contains("w:id=\"42\"")
        .endsWith("</w:comment></c:comments>");
    assertThat(written.text("word/document.xml")).contains("<w:commentRangeStart w:id=\"42\"/>");
    assertThat(written.parts().keySet()).isEqualTo(CommentedFile.of(file.bytes()).parts().keySet());
  }

  @Test
  void fileWithOtherPrefixesOrWithoutLists_getsMarksThatAreValidThere() throws UnreadableDocument {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    String xml =
        "<v:document xmlns:v=\"%s\"><v:body><v:p><v:r><v:t>1.1 De gemeente bouwt.</v:t></v:r></v:p></v:body></v:document>"
            .formatted(strict);
    WordFile file =
        new WordFile()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\""
                    + " Target=\"tekst.xml\"/></Relationships>")
            .part("tekst.xml", xml);
    CommentedFile written = commented(file, "bouwt");
    assertThat(written.dom("tekst.xml").getDocumentElement().getTextContent())
        .isEqualTo("1.1 De gemeente bouwt.");
    assertThat(written.text("tekst.xml"))
        .contains("<w:commentRangeStart xmlns:w=\"" + strict + "\" w:id=\"0\"/><v:r>");
    assertThat(written.text("_rels/tekst.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    assertThat(written.text("[Content_Types].xml")).contains("PartName=\"/comments.xml\"");
  }

  @Test
  void runsSplitAnywhere_giveTheExactWords() throws UnreadableDocument {
    String sentence =
        "De gemeente én Woonpunt bouwen < 10 & > 5 \"huizen\" 😀 voor ouderen in Zuid.";
    var random = new Random(7);
    for (int turn = 0; turn < 300; turn++) {
      WordFile file = article().paragraph("", "", run("1.1 ") + splitAnywhere(sentence, random));
      int begin = random.nextInt(sentence.length() - 1);
      int end = begin + 1 + random.nextInt(sentence.length() - begin - 1);
      String words = sentence.substring(begin, end);
      if (!words.isBlank() && !cutsACharacter(sentence, begin, end)) {
        CommentedFile written = commented(file, new Span(begin, end));
        assertThat(written.comments()).extracting(Comment::words).containsExactly(words);
        assertThat(written.plain()).isEqualTo(CommentedFile.of(file.bytes()).plain());
      }
    }
  }

  @Test
  void otherKindsOfFile_areRefused() {
    var report = new CheckReport(null, new AgreementJudgement(List.of()), WHEN, "2026.1");
    assertThatThrownBy(() -> CommentedWord.write(report, new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableDocument.class);
  }

  private static boolean cutsACharacter(String text, int begin, int end) {
    return Character.isLowSurrogate(text.charAt(begin))
        || Character.isLowSurrogate(text.charAt(end));
  }

  private static String splitAnywhere(String text, Random random) {
    var xml = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int to = Math.min(text.length(), at + 1 + random.nextInt(12));
      to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
      String words = escape(text.substring(at, to));
      String look = random.nextBoolean() ? "<w:rPr><w:b/></w:rPr>" : "";
      String run =
          "<w:r>"
              + look
              + "<w:t xml:space=\"preserve\">"
              + words.replace("é", "&#xe9;")
              + "</w:t></w:r>";
      xml.append(
          switch (random.nextInt(4)) {
            case 0 -> "<w:hyperlink>" + run + "</w:hyperlink>";
            case 1 -> "<w:ins w:id=\"9\">" + run + "</w:ins>";
            default -> run;
          });
      at = to;
    }
    return xml.toString();
  }

  /** Comments on words of the last clause. */
  private static CommentedFile commented(WordFile file, String words) throws UnreadableDocument {
    AgreementDocument document = Shown.word(file);
    String text = document.clauses().get(document.clauses().size() - 1).text();
    int begin = text.indexOf(words);
    assertThat(begin).as("'%s' in '%s'", words, text).isNotNegative();
    return commented(file, new Span(begin, begin + words.length()));
  }

  private static CommentedFile commented(WordFile file, Span span) throws UnreadableDocument {
    AgreementDocument document = Shown.word(file);
    var clauses = new ArrayList<ClauseJudgement>();
    for (var clause : document.clauses()) {
      ClauseJudgement judged = CHECKER.check(clause, document.context());
      boolean last = clauses.size() == document.clauses().size() - 1;
      clauses.add(Changed.findings(judged, last ? List.of(finding(span)) : List.of()));
    }
    return CommentedFile.of(write(document, new AgreementJudgement(clauses), file.bytes()));
  }

  private static Finding finding(Span span) {
    return new Finding(
        "T1",
        Criterion.TIME_BOUND,
        Severity.ERROR,
        span,
        Optional.empty(),
        "Noem een datum.",
        "Daarom.",
        Optional.empty());
  }

  private static byte[] write(
      AgreementDocument document, AgreementJudgement judgement, byte[] original)
      throws UnreadableDocument {
    return CommentedWord.write(new CheckReport(document, judgement, WHEN, "2026.1"), original);
  }

  private static void assertOnlyCommentsWereAdded(byte[] original, byte[] written) {
    CommentedFile before = CommentedFile.of(original);
    CommentedFile after = CommentedFile.of(written);
    Map<String, byte[]> others = new HashMap<>(after.parts());
    for (String changed :
        List.of("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml")) {
      others.put(changed, before.parts().get(changed));
    }
    assertThat(others.remove("word/comments.xml")).isNotNull();
    assertThat(others).usingRecursiveComparison().isEqualTo(before.parts());
    assertThat(after.plain()).isEqualTo(before.plain());
  }

  private static WordFile article() {
    return new WordFile().bold("Artikel 1 Wonen");
  }
}
