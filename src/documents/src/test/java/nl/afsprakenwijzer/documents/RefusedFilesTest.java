package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.WordFile.root;
import static nl.afsprakenwijzer.documents.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every file that is not read is refused with a message that says what is wrong and how to mend it.
 */
class RefusedFilesTest {
  private static final String SAVE_AGAIN =
      " Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.";

  @Test
  void empty_file_is_refused() {
    assertRefused("leeg.docx", new byte[0], "Het bestand is leeg. Kies een bestand met tekst.", "");
  }

  @Test
  void file_of_only_blank_lines_is_refused() {
    assertRefused(
        "leeg.txt",
        utf8(" \n\n \n"),
        "In het bestand staat geen tekst. Kies een bestand met tekst.",
        "");
  }

  @Test
  void file_above_ten_megabytes_is_refused() {
    assertRefused(
        "groot.docx",
        new byte[Limits.FILE_BYTES + 1],
        "Het bestand is groter dan 10 MB. Haal plaatjes eruit of splits het, en probeer het nog"
            + " eens.",
        "");
  }

  @Test
  void picture_is_refused_whatever_its_name() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertRefused(
        "plaatje.docx",
        png,
        "Dit is een plaatje, geen tekst. Kies een Word-bestand (.docx) of een tekstbestand (.txt"
            + " of .md).",
        "");
  }

  @Test
  void pdf_is_refused_with_the_way_around() {
    assertRefused(
        "afspraken.pdf",
        utf8("%PDF-1.7"),
        "Een pdf wordt nog niet gelezen. Open het document in Word, sla het op als .docx en kies"
            + " dat bestand.",
        "");
  }

  @Test
  void rich_text_is_refused_with_the_way_around() {
    assertRefused(
        "afspraken.rtf",
        utf8("{\\rtf1 tekst}"),
        "Een rtf-bestand wordt niet gelezen. Open het in Word, sla het op als .docx en kies dat"
            + " bestand.",
        "");
  }

  @Test
  void open_document_is_refused_with_the_way_around() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", utf8("<a/>"));
    assertRefused(
        "afspraken.odt",
        WordFile.zip(parts),
        "Een OpenDocument-bestand (.odt) wordt nog niet gelezen. Sla het op als .docx en kies dat"
            + " bestand.",
        "");
  }

  @Test
  void file_of_unknown_kind_is_refused() {
    assertRefused(
        "afspraken.xyz",
        utf8("tekst"),
        "Dit soort bestand wordt niet gelezen. Kies een Word-bestand (.docx) of een tekstbestand"
            + " (.txt of .md).",
        "");
  }

  @Test
  void text_with_a_word_name_is_refused() {
    assertRefused(
        "afspraken.docx",
        utf8("gewone tekst"),
        "De naam eindigt op .docx, maar dit is geen Word-bestand. Open het en sla het op als"
            + " .docx.",
        "");
  }

  @Test
  void old_word_file_is_refused() {
    assertRefused(
        "oud.doc",
        compoundFile("WordDocument"),
        "Dit is een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en kies dat"
            + " bestand.",
        "");
  }

  @Test
  void encrypted_word_file_is_refused() {
    assertRefused(
        "geheim.docx",
        compoundFile("EncryptedPackage"),
        "Het Word-bestand heeft een wachtwoord. Haal in Word het wachtwoord eraf en probeer het nog"
            + " eens.",
        "");
  }

  @Test
  void other_old_office_file_is_refused() {
    assertRefused(
        "oud.xls",
        compoundFile("Workbook"),
        "Dit is een oud Office-bestand. Open het in Word, sla het op als .docx en kies dat"
            + " bestand.",
        "");
  }

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
    UnreadableDocument refused = refuse("a.docx", sound().part("word/document.xml", xml).bytes());
    assertThat(refused.place()).isEqualTo("word/document.xml");
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

  @Test
  void clause_that_grows_too_long_by_its_items_is_refused() {
    var text = new StringBuilder("1.1 De gemeente bouwt:\n");
    for (int i = 0; i < 3000; i++) {
      text.append("- een huis;\n");
    }
    assertRefused(
        "lang.txt",
        utf8(text.toString()),
        "Afspraak 1.1 heeft 20008 tekens; het mogen er hoogstens 20000 zijn. Splits de tekst bij"
            + " regel 1.",
        "regel 1");
  }

  @Test
  void text_that_is_not_utf8_is_refused_with_the_byte() {
    byte[] latin = "De gemeente \u00e9\u00e9n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        "oud.txt",
        latin,
        "Het tekstbestand is niet in UTF-8 opgeslagen: byte 13 klopt niet. Sla het op met de"
            + " codering UTF-8 en probeer het nog eens.",
        "byte 13");
  }

  @Test
  void binary_content_in_a_text_file_is_refused() {
    assertRefused(
        "a.txt",
        utf8("abc\0def"),
        "Dit is geen tekstbestand: teken 4 is geen tekst. Kies een .docx-, .txt- of .md-bestand.",
        "teken 4");
  }

  @Test
  void text_of_a_million_lines_is_refused() {
    assertRefused(
        "a.txt",
        utf8("\n".repeat(1_000_000)),
        "Het bestand heeft meer dan 200.000 regels. Haal lege regels weg of splits het.",
        "");
  }

  @Test
  void text_of_too_many_paragraphs_is_refused() {
    assertRefused(
        "a.txt",
        utf8("De gemeente bouwt.\n".repeat(20_001)),
        "Het document heeft meer dan 20.000 alinea's. Splits het document.",
        "regel 20001");
  }

  private static void assertRefused(String name, byte[] content, String message, String place) {
    UnreadableDocument refused = refuse(name, content);
    assertThat(refused).hasMessage(message);
    assertThat(refused.place()).isEqualTo(place);
  }

  private static UnreadableDocument refuse(String name, byte[] content) {
    var refused =
        catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(name, content));
    assertThat(refused).as(name).isNotNull();
    return refused;
  }

  /** A small file with nothing wrong with it. */
  private static WordFile sound() {
    return new WordFile().bold("Artikel 1 Wonen").text("1.1 De gemeente bouwt tien woningen.");
  }

  private static byte[] compoundFile(String stream) {
    var file = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, file, 0, magic.length);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  private static void replace(byte[] in, String from, String to) {
    String text = new String(in, StandardCharsets.ISO_8859_1);
    byte[] changed = text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(changed, 0, in, 0, in.length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
