package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.WordFile.cell;
import static nl.afsprakenwijzer.documents.WordFile.level;
import static nl.afsprakenwijzer.documents.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that are made to keep a reader busy or to break it: they are read or refused, soon. */
class HostileFilesTest {
  /** Far more than the work takes on a busy machine, far less than a search that never ends. */
  private static final Duration SOON = Duration.ofSeconds(20);

  /** Long enough to show a search that goes over the text again and again. */
  private static final int LONG_LINE = 300_000;

  @Test
  void external_relationship_is_not_followed() {
    String rels =
        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Type=\"x/styles\""
            + " Target=\"http://127.0.0.1:9/styles.xml\"/><Relationship Id=\"r2\""
            + " TargetMode=\"External\" Type=\"x/attachedTemplate\""
            + " Target=\"file:///etc/hostname\"/></Relationships>";
    byte[] file = agreement().part("word/_rels/document.xml.rels", rels).bytes();
    assertThat(read("a.docx", file).clauses()).hasSize(1);
  }

  @Test
  void large_merged_cell_beside_many_rows_is_read_soon() {
    var file =
        agreement()
            .xml(
                "<w:tbl><w:tr>"
                    + cell("", "Afspraak")
                    + cell("", "Trekker")
                    + cell("", "Wijk")
                    + "</w:tr>");
    for (int i = 0; i < 4000; i++) {
      String merge = i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
      String large = i == 0 ? "woord ".repeat(100_000) : "";
      file.xml(
          "<w:tr>"
              + cell("", "De gemeente bouwt woning " + i)
              + cell(merge, large)
              + cell(merge, large)
              + "</w:tr>");
    }
    AgreementDocument document = read("a.docx", file.xml("</w:tbl>").bytes());
    assertThat(document.clauses()).hasSize(4001);
  }

  @Test
  void long_list_number_is_not_repeated_without_end() {
    var file =
        new WordFile().shape(1, level(0, "decimal", "%1" + "x".repeat(1_000_000))).list(1, 1, "");
    for (int i = 0; i < 5000; i++) {
      file.item("", 1, 0, "De gemeente bouwt een woning.");
    }
    assertThat(read("a.docx", file.bytes()).clauses()).hasSize(5000);
  }

  @Test
  void long_heading_is_text() {
    var file =
        new WordFile()
            .style("Heading1", "heading 1", "", "")
            .paragraph("Heading1", "lang ".repeat(100_000));
    for (int i = 0; i < 2000; i++) {
      file.paragraph("Heading1", "Wonen " + i).text("1." + i + " De gemeente bouwt een woning.");
    }
    assertThat(isRefused("a.docx", file.bytes())).isFalse();
  }

  @Test
  void fields_that_never_end_are_read_soon() {
    var file =
        agreement()
            .paragraph("", "", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(200_000));
    for (int i = 0; i < 15_000; i++) {
      file.text("De gemeente bouwt.");
    }
    assertThat(isRefused("a.docx", file.bytes())).isFalse();
  }

  @Test
  void styles_that_are_based_on_each_other_are_read_soon() {
    var file = agreement();
    for (int i = 0; i < 20_000; i++) {
      file.style("s" + i, "stijl " + i, "s" + (i + 1) % 20_000, "");
      if (i < 5_000) {
        file.paragraph("s" + i, "De gemeente bouwt.");
      }
    }
    assertThat(isRefused("a.docx", file.bytes())).isFalse();
  }

  @Test
  void soft_hyphen_between_all_letters_is_healed() {
    String text = "1.1 De gemeente " + "b\u00ADo\u00ADu\u00ADw\u00ADt\u00AD ".repeat(2_000);
    AgreementDocument document = read("a.docx", agreement().text(text).bytes());
    assertThat(document.clauses().get(1).text()).startsWith("De gemeente bouwt bouwt bouwt");
  }

  @Test
  void lines_that_make_patterns_go_back_and_forth_are_read_soon() {
    for (String piece :
        new String[] {
          "# ", "a#", "((", "a als ", "1.", "hierna ", "**", "||", "\" :", "\u00AD*", "- "
        }) {
      byte[] line =
          (piece.repeat(LONG_LINE / piece.length()) + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] headed =
          ("PARTIJEN\n\n" + piece.repeat(LONG_LINE / piece.length()) + "\n")
              .getBytes(StandardCharsets.UTF_8);
      isRefused("a.txt", line);
      isRefused("a.md", headed);
    }
  }

  @Test
  void hidden_and_turning_characters_leave_no_trace() {
    AgreementDocument document =
        read(
            "a.docx",
            agreement().text("1.2 De ge\u200Bmeente \u202Ebouwt\u202C\u00A0tien huizen.").bytes());
    assertThat(document.clauses().get(1).text()).isEqualTo("De gemeente bouwt tien huizen.");
  }

  @Test
  void reading_twice_gives_the_same() {
    byte[] file = TestFile.bytes("b.docx");
    assertThat(read("b.docx", file)).isEqualTo(read("b.docx", file));
  }

  private static WordFile agreement() {
    return new WordFile()
        .bold("Artikel 1 Wonen")
        .paragraph("", "", run("1.1 De gemeente bouwt tien woningen."));
  }

  private static AgreementDocument read(String name, byte[] content) {
    return soon(() -> DocumentReader.read(name, content));
  }

  private static boolean isRefused(String name, byte[] content) {
    return soon(
        () -> {
          try {
            DocumentReader.read(name, content);
            return false;
          } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return true;
          }
        });
  }

  private static <T> T soon(Callable<T> reading) {
    return Assertions.assertTimeout(SOON, reading::call);
  }
}
