package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every hostile file is refused with its own message, or read as if nothing were the matter. */
class HostileFileTest {
  private static final String READ = "gelezen";
  private static final String WORD_AGAIN =
      " Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.";
  private static final String OPEN_AGAIN =
      " Open het in uw tekstverwerker, sla het opnieuw op als .odt en probeer het nog eens.";
  private static final String PDF_AGAIN =
      " Sla hem opnieuw op vanuit Word, of kies het Word-bestand (.docx).";
  private static final String TOO_LARGE =
      " is uitgepakt te groot. Haal plaatjes eruit of splits het, en probeer het nog eens.";
  private static final String DOCTYPE = " bevat een DOCTYPE. Dat is onveilig en hoort er niet in.";
  private static final String TABLES =
      "Het document heeft meer dan 10 tabellen in elkaar. Haal tabellen uit elkaar en probeer het"
          + " nog eens.";
  private static final String PARAGRAPHS =
      "Het document heeft meer dan 20.000 alinea's. Splits het document.";
  private static final String SCANNED =
      "In de pdf staat geen tekst, alleen beeld. Een gescand document kunnen we niet lezen. Kies"
          + " het Word-bestand (.docx), of een pdf die rechtstreeks uit Word is opgeslagen.";
  private static final String DAMAGED = "De pdf is beschadigd." + PDF_AGAIN;
  private static final String HEAVY = "De pdf is te zwaar om te lezen." + PDF_AGAIN;
  private static final String PAGES = "De pdf heeft meer dan 300 bladzijden. Splits het document.";
  private static final String EMPTY = "Het bestand is leeg. Kies een bestand met tekst.";

  @Test
  void hostile_word_files() {
    var expected = new LinkedHashMap<String, String>();
    expected.put("repeated.docx", "Het Word-bestand" + TOO_LARGE);
    expected.put(
        "low-ratio.docx", "Het document heeft meer dan 2.000.000 tekens. Splits het document.");
    expected.put("zero-image.docx", "Het Word-bestand" + TOO_LARGE);
    expected.put(
        "parts.docx",
        "Het Word-bestand heeft meer dan 200 onderdelen. Haal plaatjes eruit en probeer het nog"
            + " eens.");
    for (int i = 0; i < 4; i++) {
      expected.put("doctype-" + i + ".docx", "Het Word-bestand" + DOCTYPE + WORD_AGAIN);
    }
    expected.put("tables-400.docx", TABLES);
    expected.put("tables-20000.docx", TABLES);
    expected.put("ole.docx", READ);
    expected.put(
        "macros.docx",
        "Dit Word-bestand bevat macro's (.docm). Sla het in Word op als .docx en kies dat"
            + " bestand.");
    expected.put(
        "magic.docx",
        "De naam eindigt op .docx, maar dit is geen Word-bestand. Open het en sla het op als"
            + " .docx.");
    expected.put("truncated.docx", "Het Word-bestand is beschadigd." + WORD_AGAIN);
    expected.put(
        "outside.docx",
        "Het Word-bestand bevat een onderdeel met een onveilige naam. Gebruik het origineel uit"
            + " Word.");
    expected.put("empty-paragraphs.docx", PARAGRAPHS);
    expected.put("long-run.docx", READ);
    expected.put("turned.docx", READ);
    expected.put("formulas.docx", READ);
    expected.put("zip64-lie.docx", READ);
    expected.put("nothing.docx", EMPTY);

    assertThat(outcomes(HostileFile.word())).containsExactlyEntriesOf(expected);
  }

  @Test
  void hostile_open_document_files() {
    var expected = new LinkedHashMap<String, String>();
    for (int i = 0; i < 4; i++) {
      expected.put("doctype-" + i + ".odt", "Het OpenDocument-bestand" + DOCTYPE + OPEN_AGAIN);
    }
    expected.put("deep.odt", "Het OpenDocument-bestand is te diep genest." + OPEN_AGAIN);
    expected.put("tables.odt", TABLES);
    expected.put("empty-paragraphs.odt", PARAGRAPHS);
    expected.put("spaces.odt", READ);
    expected.put("columns.odt", READ);
    expected.put("image.odt", "Het OpenDocument-bestand" + TOO_LARGE);
    expected.put("truncated.odt", "Het OpenDocument-bestand is beschadigd." + OPEN_AGAIN);
    expected.put(
        "sheet.odt",
        "Dit OpenDocument-bestand is geen tekst. Kies een tekstdocument (.odt) of een Word-bestand"
            + " (.docx).");
    expected.put(
        "locked.odt",
        "Het OpenDocument-bestand heeft een wachtwoord. Haal het wachtwoord eraf en probeer het nog"
            + " eens.");
    expected.put(
        "magic.odt",
        "De naam eindigt op .odt, maar dit is geen OpenDocument-bestand. Open het en sla het op als"
            + " .odt.");

    assertThat(outcomes(HostileFile.open())).containsExactlyEntriesOf(expected);
  }

  @Test
  void hostile_pdf_files() {
    var expected = new LinkedHashMap<String, String>();
    expected.put("form-in-itself.pdf", HEAVY);
    expected.put("many-q.pdf", HEAVY);
    expected.put("deep-arrays.pdf", READ);
    expected.put("deep-page.pdf", SCANNED);
    expected.put("bomb-in-bomb.pdf", SCANNED);
    expected.put("many-filters.pdf", SCANNED);
    expected.put("xref-loop.pdf", READ);
    expected.put("object-stream-loop.pdf", READ);
    expected.put("page-tree-loop.pdf", DAMAGED);
    expected.put("page-count-lie.pdf", PAGES);
    expected.put("thousand-pages.pdf", PAGES);
    expected.put("huge-page.pdf", READ);
    expected.put("nan-page.pdf", READ);
    expected.put("script.pdf", READ);
    expected.put("broken-font.pdf", DAMAGED);
    expected.put("broken-map.pdf", READ);
    expected.put("picture-only.pdf", SCANNED);
    expected.put("truncated.pdf", SCANNED);
    expected.put("header-only.pdf", DAMAGED);
    expected.put("many-lines.pdf", SCANNED);
    expected.put("many-letters.pdf", HEAVY);
    expected.put("open-lock.pdf", READ);
    expected.put(
        "locked.pdf",
        "De pdf heeft een wachtwoord. Haal het wachtwoord eraf, of kies het Word-bestand (.docx).");
    expected.put("nothing.pdf", EMPTY);

    assertThat(outcomes(HostileFile.pdf())).containsExactlyEntriesOf(expected);
  }

  /** The limit of every day is longer, so that a busy machine has the time for a good file. */
  @Test
  void pdf_that_keeps_the_process_busy_is_stopped() {
    assertThatThrownBy(() -> PdfProcess.pages(HostileFile.bomb(), 1))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessage("Het lezen van de pdf duurt te lang." + PDF_AGAIN);
  }

  private static Map<String, String> outcomes(Map<String, byte[]> files) {
    var outcomes = new LinkedHashMap<String, String>();
    files.forEach(
        (name, content) -> {
          try {
            DocumentReader.read(name, content);
            outcomes.put(name, READ);
          } catch (UnreadableDocument refused) {
            outcomes.put(name, refused.getMessage());
          }
        });
    return outcomes;
  }
}
