package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String CLAUSE =
      "{\"id\":\"a\",\"tekst\":\"De gemeente bouwt 30 woningen in 2026.\"}\n";

  @TempDir private Path folder;
  private Path clauses;

  @BeforeEach
  void writeClauses() throws IOException {
    clauses = Files.writeString(folder.resolve("afspraken.JSONL"), CLAUSE);
  }

  @Test
  void file_givesTheSameAsStandardInput() {
    assertThat(Run.of("toets", clauses.toString(), "--formaat", "jsonl"))
        .isEqualTo(Run.reading(CLAUSE, "toets", "-", "--formaat", "jsonl"));
  }

  @Test
  void sameInput_givesTheSameBytes() {
    for (String format : new String[] {"tekst", "json", "jsonl", "sarif"}) {
      Run first = Run.of("toets", clauses.toString(), "--formaat", format);
      assertThat(first.out()).isNotEmpty();
      assertThat(Run.of("toets", clauses.toString(), "--formaat", format)).isEqualTo(first);
    }
  }

  @Test
  void unreadableFiles_areAllReportedAndTheOthersJudged() throws IOException {
    Path empty = Files.createFile(folder.resolve("leeg.docx"));
    Path absent = folder.resolve("weg.docx");
    Run run =
        Run.of(
            "toets",
            absent.toString(),
            folder.toString(),
            empty.toString(),
            clauses.toString(),
            "--formaat",
            "jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .isEqualTo(
            absent
                + ": Dit bestand bestaat niet. Kijk de naam en de map na.\n"
                + folder
                + ": Dit is een map. Noem de bestanden die erin staan.\n"
                + empty
                + ": Het bestand is leeg. Kies een bestand met tekst.\n");
  }

  @Test
  void fileOfAnotherKind_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("afspraken.pdf"), "%PDF-1.7");
    assertThat(Run.of("toets", file.toString()).err())
        .isEqualTo(
            file
                + ": De pdf is beschadigd. Sla hem opnieuw op vanuit Word, of kies het Word-bestand"
                + " (.docx).\n");
  }

  @Test
  void brokenWordFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("afspraken.docx"), "PK\u0003\u0004 en dan niets");
    Run run = Run.of("toets", file.toString(), "--formaat", "json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            file
                + ": Het Word-bestand is beschadigd. Open het in Word, sla het opnieuw op als .docx en probeer het"
                + " nog eens.\n");
  }

  @Test
  void fileOf100Megabytes_isRefused() throws IOException {
    Path file = folder.resolve("afspraken.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100 << 20);
    }
    Run run = Run.of("toets", file.toString(), "--formaat", "jsonl");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                file
                    + ": Het bestand is groter dan 10 MB. Haal plaatjes eruit of splits het, en probeer het nog"
                    + " eens.\n"));
  }

  @Test
  void documentThatTurnsTheReadingDirection_isJudgedAndShownHarmless() throws IOException {
    Path file = folder.resolve("keert.txt");
    Files.writeString(file, "De gemeente \u202Ebouwt\u202C 30 woningen.");
    Run run = Run.of("toets", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("bouwt").contains("30 woningen").doesNotContain("\u202E");
  }

  @Test
  void target_getsTheResultAndTheScreenNothing() throws IOException {
    Path target = folder.resolve("uitslag.jsonl");
    Run run = Run.of("toets", clauses.toString(), "--formaat", "jsonl", "--uit", target.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(target))
        .isEqualTo(Run.of("toets", clauses.toString(), "--formaat", "jsonl").out());
    assertThat(folder)
        .isDirectoryContaining("glob:**/uitslag.jsonl")
        .isDirectoryNotContaining("glob:**/*.onaf");
  }

  @Test
  void target_isReplacedWhenItExists() throws IOException {
    Path target = Files.writeString(folder.resolve("uitslag.txt"), "oud");
    assertThat(Run.of("toets", clauses.toString(), "--uit", target.toString()).code()).isZero();
    assertThat(target).content().endsWith("tips.\n");
  }

  @Test
  void target_staysAsItIsWhenInputIsUnreadable() throws IOException {
    Path target = Files.writeString(folder.resolve("uitslag.jsonl"), "oud");
    Run run = Run.of("toets", clauses.toString(), "weg.docx", "--uit", target.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "weg.docx: Dit bestand bestaat niet. Kijk de naam en de map na.\n"
                    + target
                    + " is niet geschreven, omdat niet alle invoer te lezen is.\n"));
    assertThat(target).hasContent("oud");
    assertThat(folder).isDirectoryNotContaining("glob:**/*.onaf");
  }

  @Test
  void target_mayNotBeInput() {
    assertThat(Run.of("toets", clauses.toString(), "--uit", clauses.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "Het bestand '"
                    + clauses
                    + "' is ook invoer. Kies bij --uit een andere naam.\n"
                    + "Met 'afsprakenwijzer toets --help' ziet u wat er kan.\n"));
    assertThat(clauses).hasContent(CLAUSE);
  }

  @Test
  void targetInAFolderThatDoesNotExist_isRefused() {
    Path target = folder.resolve("weg").resolve("uitslag.json");
    assertThat(Run.of("toets", clauses.toString(), "--uit", target.toString()))
        .isEqualTo(
            new Run(3, "", "Kan niet schrijven naar " + target + ": die map bestaat niet.\n"));
  }

  @Test
  void threshold_countsFindingsOfItsSeverityAndGraver() {
    Threshold.Converter converter = new Threshold.Converter();
    assertThat(converter.convert("tip").isReachedBy(Judged.vague())).isTrue();
    assertThat(converter.convert("waarschuwing").isReachedBy(Judged.vague())).isTrue();
    assertThat(converter.convert("fout").isReachedBy(Judged.vague())).isFalse();
    assertThat(converter.convert("geen").isReachedBy(Judged.vague())).isFalse();
    assertThat(converter.convert("tip").isReachedBy(Judged.other())).isFalse();
  }

  @Test
  void unfinishedFileOfSomebodyElse_staysAsItIs() throws IOException {
    Path other = Files.writeString(folder.resolve("uitslag.txt.onaf"), "van een ander");
    Path target = folder.resolve("uitslag.txt");

    assertThat(Run.of("toets", clauses.toString(), "--uit", target.toString()).code()).isZero();

    assertThat(other).hasContent("van een ander");
    assertThat(target).content().endsWith("tips.\n");
    assertThat(folder).isDirectoryNotContaining("glob:**/*.2.onaf");
  }
}
