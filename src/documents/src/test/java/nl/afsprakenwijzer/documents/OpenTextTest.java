package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.afsprakenwijzer.checker.reading.Clause;
import org.junit.jupiter.api.Test;

/** What an OpenDocument text can hold besides plain paragraphs. */
class OpenTextTest {
  private static final String LIST =
      "<text:list-style style:name=\"L\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
          + " style:num-prefix=\"Artikel \"/>"
          + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\""
          + " text:display-levels=\"2\"/>"
          + "<text:list-level-style-number text:level=\"3\" style:num-format=\"i\""
          + " style:num-suffix=\")\"/></text:list-style>";

  @Test
  void lists_count_on_and_start_anew_as_they_print() throws UnreadableDocument {
    var file = new OpenFile().style(LIST);
    file.xml(
            list(
                "", item("Wonen", list(item("De gemeente bouwt.") + item("Partijen overleggen.")))))
        .xml(
            "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                + item(
                    "Zorg", list(item("Zorgpad begeleidt:", list(item("Noord;") + item("Zuid.")))))
                + "</text:list>")
        .xml(
            list(
                "",
                item(
                    "Anders",
                    list(
                        "<text:list-item text:start-value=\"5\">"
                            + p("De raad kiest.")
                            + "</text:list-item>"))));

    assertThat(read(file).clauses())
        .extracting(Clause::number, Clause::text)
        .containsExactly(
            tuple("1.1", "De gemeente bouwt."),
            tuple("1.2", "Partijen overleggen."),
            tuple("2.1", "Zorgpad begeleidt:\ni) Noord;\nii) Zuid."),
            tuple("1.5", "De raad kiest."));
  }

  @Test
  void notes_remarks_and_deleted_text_leave_no_trace() throws UnreadableDocument {
    var file =
        article()
            .xml("<text:tracked-changes><text:p>Weg is weg.</text:p></text:tracked-changes>")
            .text(
                "1.1 De"
                    + " <text:change-start/>gemeente<text:change-end/><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Een"
                    + " noot.</text:p></text:note-body></text:note>"
                    + " bouwt<office:annotation><text:p>Een opmerking.</text:p></office:annotation>"
                    + " tien woningen.");

    assertThat(read(file).clauses())
        .extracting(Clause::text)
        .containsExactly("De gemeente bouwt tien woningen.");
  }

  @Test
  void changes_that_were_tracked_are_known_with_their_place() throws UnreadableDocument {
    var file =
        new OpenFile()
            .xml(
                "<text:tracked-changes><text:changed-region text:id=\"a\"><text:insertion/>"
                    + "</text:changed-region><text:changed-region text:id=\"b\"><text:deletion>"
                    + "<office:change-info>Iemand</office:change-info><text:p>sloopt</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>")
            .heading(1, "Artikel 1 Wonen")
            .text(
                "1.1 De gemeente <text:change text:change-id=\"b\"/><text:change-start"
                    + " text:change-id=\"a\"/>bouwt<text:change-end text:change-id=\"a\"/> tien.");

    AgreementDocument document = read(file);

    assertThat(Shown.clauses(document)).containsExactly("1.1: De gemeente bouwt tien.");
    assertThat(document.changes())
        .containsExactly(
            new TrackedChange(TrackedChange.Kind.DELETION, "sloopt", "alinea 3"),
            new TrackedChange(TrackedChange.Kind.INSERTION, "bouwt", "alinea 3"));
  }

  @Test
  void spaces_tabs_and_line_ends_of_the_file_are_healed() throws UnreadableDocument {
    var file =
        article()
            .text(
                "1.1<text:tab/>De<text:s text:c=\"3\"/>gemeente\n      bouwt<text:s/>\u00ADtien.");

    assertThat(read(file).clauses())
        .extracting(Clause::text)
        .containsExactly("De gemeente bouwt tien.");
  }

  @Test
  void table_with_merged_cells_is_an_action_table() throws UnreadableDocument {
    String header = row(cell("", "Nr") + cell("", "Afspraak") + cell("", "Trekker"));
    var file =
        article()
            .xml(
                "<table:table><table:table-header-rows>"
                    + header
                    + "</table:table-header-rows>"
                    + row(
                        cell("table:number-columns-spanned=\"3\"", "Thema wonen")
                            + "<table:covered-table-cell/><table:covered-table-cell/>")
                    + row(
                        cell("", "1")
                            + cell("", "De gemeente bouwt.")
                            + cell("table:number-rows-spanned=\"2\"", "gemeente"))
                    + row(
                        cell("", "2") + cell("", "De raad kiest.") + "<table:covered-table-cell/>")
                    + "</table:table>");

    AgreementDocument document = read(file);
    assertThat(Shown.clauses(document))
        .containsExactly("1: De gemeente bouwt.", "2: De raad kiest.");
    assertThat(Shown.headings(document)).containsOnly("Artikel 1 Wonen > Thema wonen");
    assertThat(document.clauses())
        .extracting(clause -> clause.fields().lead())
        .containsExactly("gemeente", "gemeente");
  }

  @Test
  void heading_has_the_number_of_the_outline() throws UnreadableDocument {
    var file =
        new OpenFile()
            .part(
                "styles.xml",
                OpenFile.styles(
                    "<text:outline-style><text:outline-level-style text:level=\"1\""
                        + " style:num-format=\"I\" style:num-prefix=\"Hoofdstuk \"/>"
                        + "</text:outline-style>"))
            .heading(1, "Wonen")
            .text("1.1 De gemeente bouwt.")
            .heading(1, "Zorg")
            .text("2.1 Zorgpad begeleidt.");

    assertThat(Shown.headings(read(file)))
        .containsExactly("Hoofdstuk I Wonen", "Hoofdstuk II Zorg");
  }

  @Test
  void text_box_is_read() throws UnreadableDocument {
    var file =
        article()
            .text(
                "<draw:frame><draw:text-box><text:p>1.1 De gemeente bouwt.</text:p></draw:text-box>"
                    + "</draw:frame>");

    assertThat(read(file).clauses()).extracting(Clause::number).containsExactly("1.1");
  }

  @Test
  void clause_knows_its_paragraph() throws UnreadableDocument {
    var document = read(article().text("1.1 De gemeente bouwt."));

    assertThat(document.places()).extracting(ClausePlace::name).containsExactly("alinea 2");
    assertThat(document.places().get(0).origins()).containsExactly(new Origin(0, 18, 1, 4));
  }

  private static OpenFile article() {
    return new OpenFile().heading(1, "Artikel 1 Wonen");
  }

  private static AgreementDocument read(OpenFile file) throws UnreadableDocument {
    return DocumentReader.read("gemaakt.odt", file.bytes());
  }

  private static String list(String items) {
    return "<text:list>" + items + "</text:list>";
  }

  private static String list(String more, String items) {
    return "<text:list text:style-name=\"L\"" + more + ">" + items + "</text:list>";
  }

  private static String item(String text, String... below) {
    return "<text:list-item>" + p(text) + String.join("", below) + "</text:list-item>";
  }

  private static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String cell(String more, String text) {
    return "<table:table-cell " + more + ">" + p(text) + "</table:table-cell>";
  }
}
