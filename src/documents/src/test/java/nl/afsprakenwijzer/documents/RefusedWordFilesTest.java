package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Refused.SAVE_AGAIN;
import static nl.afsprakenwijzer.documents.Refused.assertRefused;
import static nl.afsprakenwijzer.documents.Refused.utf8;
import static nl.afsprakenwijzer.documents.WordFile.root;
import static nl.afsprakenwijzer.documents.WordFile.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Word files that are damaged, dangerous or too large inside. */
class RefusedWordFilesTest {

  @Test
  void word_file_with_macros_is_refused_also_under_another_name() {
    byte[] macros = sound().part("word/vbaProject.bin", new byte[] {1}).bytes();
    String message =
        "Dit Word-bestand bevat macro's (.docm). Sla het in Word op als .docx en kies dat bestand.";
    assertRefused("afspraken.docx", macros, message, "");
    assertRefused("afspraken.docm", sound().bytes(), message, "");
  }

  @Test
  void broken_zip_is_refused() {
    assertRefused(
        "stuk.docx",
        utf8("PK\u0003\u0004 en verder niets"),
        "Het Word-bestand is beschadigd." + SAVE_AGAIN,
        "");
  }

  @Test
  void truncated_word_file_is_refused_wherever_it_ends() {
    byte[] whole = TestFile.bytes("a.docx");
    for (int length :
        new int[] {10, 1000, whole.length / 2, whole.length - 1500, whole.length - 1}) {
      assertRefused(
          "half.docx",
          Arrays.copyOf(whole, length),
          "Het Word-bestand is beschadigd." + SAVE_AGAIN,
          "");
    }
  }

  @Test
  void zip_without_a_document_is_refused() {
    assertRefused(
        "afspraken.docx",
        WordFile.zip(Map.of("xl/workbook.xml", utf8("<workbook/>"))),
        "Dit is geen Word-bestand: de tekst (word/document.xml) ontbreekt." + SAVE_AGAIN,
        "word/document.xml");
  }

  @Test
  void entry_outside_the_file_is_refused() {
    String message =
        "Het Word-bestand bevat een onderdeel met een onveilige naam. Gebruik het origineel uit"
            + " Word.";
    assertRefused("a.docx", sound().part("../buiten.xml", "<a/>").bytes(), message, "");
    assertRefused("a.docx", sound().part("word\\..\\buiten.xml", "<a/>").bytes(), message, "");
    assertRefused("a.docx", sound().part("/etc/buiten", "<a/>").bytes(), message, "");
  }

  @Test
  void entry_that_is_there_twice_is_refused() {
    byte[] twice = sound().part("word/docXment.xml", "<a/>").bytes();
    replace(twice, "word/docXment.xml", "word/document.xml");
    assertRefused(
        "a.docx",
        twice,
        "Het Word-bestand bevat twee onderdelen met dezelfde naam. Gebruik het origineel uit"
            + " Word.",
        "");
  }

  @Test
  void file_of_many_parts_is_refused() {
    WordFile file = sound();
    for (int i = 0; i < 200; i++) {
      file.part("word/media/" + i, new byte[0]);
    }
    assertRefused(
        "a.docx",
        file.bytes(),
        "Het Word-bestand heeft meer dan 200 onderdelen. Haal plaatjes eruit en probeer het nog"
            + " eens.",
        "");
  }

  @Test
  void zip_bomb_is_refused_in_one_part_and_in_several() {
    String message =
        "Het Word-bestand is uitgepakt te groot. Haal plaatjes eruit of splits het, en probeer het"
            + " nog eens.";
    byte[] one = sound().part("word/media/nul.bmp", new byte[Limits.ENTRY_BYTES + 1]).bytes();
    assertRefused("a.docx", one, message, "");

    WordFile several = sound();
    for (int i = 0; i < 3; i++) {
      several.part("word/media/" + i, new byte[15_000_000]);
    }
    assertRefused("a.docx", several.bytes(), message, "");
  }

  @Test
  void document_type_is_refused_and_nothing_is_fetched() {
    String message =
        "Het Word-bestand bevat een DOCTYPE. Dat is onveilig en hoort er niet in." + SAVE_AGAIN;
    String inside = "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>";
    for (String type :
        new String[] {
          "<!DOCTYPE w:document>",
          "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>",
          "<!DOCTYPE w:document [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>",
          "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>"
        }) {
      String xml = root("document", inside).replace("?><", "?>" + type + "<");
      byte[] file = sound().part("word/document.xml", xml).bytes();
      assertRefused("a.docx", file, message, "word/document.xml");
    }
  }

  @Test
  void unknown_entity_is_refused() {
    String xml = root("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>");
    assertRefused(
        "a.docx",
        sound().part("word/document.xml", xml).bytes(),
        "Het Word-bestand is beschadigd." + SAVE_AGAIN,
        "word/document.xml");
  }

  @Test
  void xml_that_breaks_off_is_refused_with_its_part() {
    assertRefused(
        "a.docx",
        sound().part("word/styles.xml", "<w:styles").bytes(),
        "Het Word-bestand is beschadigd." + SAVE_AGAIN,
        "word/styles.xml");
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "<w:ins>".repeat(250) + run("diep") + "</w:ins>".repeat(250);
    assertRefused(
        "a.docx",
        new WordFile().paragraph("", "", deep).bytes(),
        "Het Word-bestand is te diep genest." + SAVE_AGAIN,
        "word/document.xml");
  }

  @Test
  void tables_in_tables_in_tables_are_refused() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "<w:p/></w:tc></w:tr></w:tbl>";
    assertRefused(
        "a.docx",
        sound().xml(open.repeat(11) + close.repeat(11)).bytes(),
        "Het document heeft meer dan 10 tabellen in elkaar. Haal tabellen uit elkaar en probeer het"
            + " nog eens.",
        "alinea 3");
  }

  @Test
  void million_empty_paragraphs_are_refused() {
    assertRefused(
        "a.docx",
        new WordFile().xml("<w:p/>".repeat(1_000_000)).bytes(),
        "Het document heeft meer dan 20.000 alinea's. Splits het document.",
        "alinea 20001");
  }

  @Test
  void million_rows_without_paragraphs_are_refused() {
    assertRefused(
        "a.docx",
        new WordFile().xml("<w:tbl>" + "<w:tr/>".repeat(1_000_000) + "</w:tbl>").bytes(),
        "Het document heeft meer dan 20.000 alinea's. Splits het document.",
        "alinea 20001");
  }

  @Test
  void more_than_two_million_characters_are_refused() {
    WordFile file = sound();
    for (int i = 0; i < 5; i++) {
      file.text("woord ".repeat(80_000));
    }
    assertRefused(
        "a.docx",
        file.bytes(),
        "Het document heeft meer dan 2.000.000 tekens. Splits het document.",
        "alinea 7");
  }

  @Test
  void clause_that_is_too_long_is_refused_with_its_number_and_place() {
    WordFile file = sound().text("3.2 De gemeente bouwt " + "en bouwt ".repeat(2500) + "door.");
    assertRefused(
        "a.docx",
        file.bytes(),
        "Afspraak 3.2 heeft 22523 tekens; het mogen er hoogstens 20000 zijn. Splits de tekst bij"
            + " alinea 3.",
        "alinea 3");
  }

  /** A small file with nothing wrong with it. */
  private static WordFile sound() {
    return new WordFile().bold("Artikel 1 Wonen").text("1.1 De gemeente bouwt tien woningen.");
  }

  private static void replace(byte[] in, String from, String to) {
    String text = new String(in, StandardCharsets.ISO_8859_1);
    byte[] changed = text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(changed, 0, in, 0, in.length);
  }
}
