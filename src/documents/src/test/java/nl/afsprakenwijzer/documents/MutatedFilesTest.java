package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Twenty thousand files with random damage: each is read or refused, and nothing else. */
class MutatedFilesTest {
  private static final String CLAUSE = "De gemeente bouwt tien woningen in de wijk Noord.";

  @Test
  void damaged_word_files() {
    byte[] good = TestFile.bytes("a.docx");
    assertThat(refused("a.docx", good, file -> file, 4_000)).isBetween(2_000, 4_000);
  }

  @Test
  void word_files_with_a_damaged_text() throws UnreadableDocument {
    byte[] file = new WordFile().bold("Artikel 1 Wonen").item("", 1, 0, CLAUSE).bytes();
    byte[] text = WordPackage.open(file).part("word/document.xml").orElseThrow();
    UnaryOperator<byte[]> packed = bad -> new WordFile().part("word/document.xml", bad).bytes();
    assertThat(refused("a.docx", text, packed, 4_000)).isBetween(1_000, 4_000);
  }

  @Test
  void open_document_files_with_a_damaged_text() {
    String body =
        "<text:h text:outline-level=\"1\">Artikel 1</text:h><text:list><text:list-item><text:p>"
            + CLAUSE
            + "</text:p></text:list-item></text:list>";
    byte[] text = OpenFile.content("", body).getBytes(StandardCharsets.UTF_8);
    UnaryOperator<byte[]> packed = bad -> new OpenFile().part("content.xml", bad).bytes();
    assertThat(refused("a.odt", text, packed, 4_000)).isBetween(1_000, 4_000);
  }

  /** In a process with the limits of the one that opens every pdf, but for many at once. */
  @Test
  void damaged_pdf_files() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss4m",
                "-cp",
                System.getProperty("java.class.path"),
                PdfMutations.class.getName(),
                "8000")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> counts =
        List.of(new String(process.getInputStream().readAllBytes()).strip().split(" "));

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(counts).as("read and refused").hasSize(2);
    assertThat(counts).extracting(Integer::valueOf).allMatch(count -> count > 500);
  }

  private static int refused(
      String name, byte[] good, UnaryOperator<byte[]> packed, int mutations) {
    var mutation = new Mutation(20261121);
    int refused = 0;
    for (int i = 0; i < mutations; i++) {
      try {
        DocumentReader.read(name, packed.apply(mutation.of(good)));
      } catch (UnreadableDocument unreadable) {
        assertThat(unreadable.getMessage()).isNotBlank();
        refused++;
      }
    }
    return refused;
  }
}
