package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.Refused.assertRefused;
import static nl.afsprakenwijzer.documents.Refused.utf8;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files of another kind, empty or too large files, and text that is no text. */
class RefusedFilesTest {

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
        "Dit is een plaatje, geen tekst. Kies een Word-bestand (.docx), een pdf of een tekstbestand"
            + " (.txt of .md).",
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
  void file_of_unknown_kind_is_refused() {
    assertRefused(
        "afspraken.xyz",
        utf8("tekst"),
        "Dit soort bestand wordt niet gelezen. Kies een Word-bestand (.docx), een pdf of een"
            + " tekstbestand (.txt of .md).",
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

  private static byte[] compoundFile(String stream) {
    var file = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, file, 0, magic.length);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }
}
