package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Shown.clauses;
import static nl.afsprakenwijzer.documents.Shown.word;
import static nl.afsprakenwijzer.documents.WordFile.paragraphXml;
import static nl.afsprakenwijzer.documents.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of a Word document as they print after all changes are accepted. */
class WordTextTest {

  @Test
  void insertions_are_read_and_deletions_are_not() throws UnreadableDocument {
    String content =
        run("1.1 De gemeente bouwt ")
            + "<w:del><w:r><w:delText>tien</w:delText></w:r></w:del>"
            + "<w:ins>"
            + run("twaalf")
            + "</w:ins>"
            + "<w:moveFrom>"
            + run(" kleine")
            + "</w:moveFrom>"
            + "<w:moveTo>"
            + run(" grote")
            + "</w:moveTo>"
            + run(" woningen.");
    assertThat(clauses(word(article().paragraph("", "", content))))
        .containsExactly("1.1: De gemeente bouwt twaalf grote woningen.");
  }

  @Test
  void changes_that_were_tracked_are_known_with_their_place() throws UnreadableDocument {
    String words =
        run("1.1 De gemeente ")
            + "<w:del><w:r><w:delText>sloopt</w:delText></w:r></w:del>"
            + "<w:ins>"
            + run("bouwt")
            + "</w:ins>"
            + run(" tien woningen.");

    AgreementDocument document =
        Shown.word(new WordFile().bold("Artikel 1 Wonen").paragraph("", "", words));

    assertThat(Shown.clauses(document)).containsExactly("1.1: De gemeente bouwt tien woningen.");
    assertThat(document.changes())
        .containsExactly(
            new TrackedChange(TrackedChange.Kind.DELETION, "sloopt", "alinea 2"),
            new TrackedChange(TrackedChange.Kind.INSERTION, "bouwt", "alinea 2"));
  }

  @Test
  void paragraphs_join_when_the_mark_between_them_was_deleted() throws UnreadableDocument {
    WordFile file =
        article()
            .paragraph("", "<w:rPr><w:del/></w:rPr>", run("1.1 De gemeente bouwt "))
            .text("tien woningen.");
    assertThat(clauses(word(file))).containsExactly("1.1: De gemeente bouwt tien woningen.");
  }

  @Test
  void comments_and_footnote_marks_leave_no_trace() throws UnreadableDocument {
    String content =
        "<w:commentRangeStart w:id=\"1\"/>"
            + run("1.1 De gemeente bouwt")
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
            + run(" tien woningen.");
    WordFile file = article().paragraph("", "", content).part("word/comments.xml", "<geheim/>");
    assertThat(clauses(word(file))).containsExactly("1.1: De gemeente bouwt tien woningen.");
  }

  @Test
  void text_box_is_read_once() throws UnreadableDocument {
    String inside =
        "<w:txbxContent>"
            + paragraphXml("", "", run("1.2 Woonpunt sloopt niets."))
            + "</w:txbxContent>";
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + inside
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + inside
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    WordFile file = article().paragraph("", "", run("1.1 De gemeente bouwt tien woningen.") + box);
    assertThat(clauses(word(file)))
        .containsExactly("1.1: De gemeente bouwt tien woningen.", "1.2: Woonpunt sloopt niets.");
  }

  @Test
  void hyphens_and_odd_spaces_are_healed() throws UnreadableDocument {
    String content =
        run("1.1\u00A0De gemeente \u2009 bouwt nul\u00ADtreden")
            + "<w:r><w:softHyphen/></w:r>"
            + run("woningen in Noord")
            + "<w:r><w:noBreakHyphen/></w:r>"
            + run("Oost voor huur-")
            + "<w:r><w:br/></w:r>"
            + run("ders, met huur-")
            + "<w:r><w:br/></w:r>"
            + run("en zorgtoeslag. ");
    assertThat(clauses(word(article().paragraph("", "", content))))
        .containsExactly(
            "1.1: De gemeente bouwt nultredenwoningen in Noord-Oost voor huurders, met huur- en"
                + " zorgtoeslag.");
  }

  @Test
  void hidden_text_is_not_read() throws UnreadableDocument {
    String content =
        run("1.1 De gemeente bouwt")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (intern: nog checken)</w:t></w:r>"
            + run(" tien woningen.");
    assertThat(clauses(word(article().paragraph("", "", content))))
        .containsExactly("1.1: De gemeente bouwt tien woningen.");
  }

  @Test
  void links_and_fields_give_what_they_print() throws UnreadableDocument {
    String content =
        run("1.1 De gemeente bouwt volgens ")
            + "<w:hyperlink>"
            + run("bijlage ")
            + "</w:hyperlink>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("2")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + run(" tien woningen.");
    assertThat(clauses(word(article().paragraph("", "", content))))
        .containsExactly("1.1: De gemeente bouwt volgens bijlage 2 tien woningen.");
  }

  @Test
  void table_of_contents_is_passed_over_with_and_without_a_style() throws UnreadableDocument {
    String entry = "<w:r><w:tab/></w:r>" + run("1.1 De gemeente bouwt tien woningen.");
    WordFile file =
        new WordFile()
            .style("Inhopg1", "toc 1", "", "")
            .paragraph("Inhopg1", "", entry)
            .xml(
                paragraphXml(
                    "",
                    "",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run("1.1 De gemeente bouwt tien woningen.")))
            .xml(
                paragraphXml(
                    "",
                    "",
                    run("1.2 Nog een regel van de inhoud.")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
            .bold("Artikel 1 Wonen")
            .text("1.1 De gemeente bouwt tien woningen.");
    assertThat(clauses(word(file))).containsExactly("1.1: De gemeente bouwt tien woningen.");
  }

  @Test
  void content_control_is_read_and_a_contents_control_is_not() throws UnreadableDocument {
    String contents =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
            + "<w:sdtContent>"
            + paragraphXml("", "", run("1.9 Inhoud."))
            + "</w:sdtContent></w:sdt>";
    String control =
        "<w:sdt><w:sdtContent>"
            + paragraphXml("", "", run("1.1 De gemeente bouwt."))
            + "</w:sdtContent></w:sdt>";
    assertThat(clauses(word(new WordFile().xml(contents).bold("Artikel 1 Wonen").xml(control))))
        .containsExactly("1.1: De gemeente bouwt.");
  }

  @Test
  void strict_file_with_another_main_part_is_read() throws UnreadableDocument {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    String xml =
        "<w:document xmlns:w=\""
            + strict
            + "\"><w:body>"
            + paragraphXml("", "", run("1.1 De gemeente bouwt."))
            + "</w:body></w:document>";
    WordFile file =
        new WordFile()
            .part(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>")
            .part("word/document2.xml", xml);
    assertThat(clauses(word(file))).containsExactly("1.1: De gemeente bouwt.");
  }

  @Test
  void every_character_of_a_clause_has_its_place_in_the_file() throws UnreadableDocument {
    String first = "1.1\u00A0De  gemeente \u00ADbouwt nul\u00ADtredenwoningen:";
    String second = "a. in\u200B Noord;";
    AgreementDocument document = word(article().text(first).text(second));

    String text = document.clauses().get(0).text();
    assertThat(text).isEqualTo("De gemeente bouwt nultredenwoningen:\na. in Noord;");
    var origins = document.places().get(0).origins();
    assertThat(origins).hasSizeGreaterThan(4);
    for (Origin origin : origins) {
      String raw = origin.paragraph() == 1 ? first : second;
      int length = origin.end() - origin.begin();
      String there = raw.substring(origin.offset(), origin.offset() + length);
      assertThat(there.replace('\u00A0', ' '))
          .isEqualTo(text.substring(origin.begin(), origin.end()));
    }
    assertThat(document.places().get(0).name()).isEqualTo("alinea 2");
  }

  private static WordFile article() {
    return new WordFile().bold("Artikel 1 Wonen");
  }
}
