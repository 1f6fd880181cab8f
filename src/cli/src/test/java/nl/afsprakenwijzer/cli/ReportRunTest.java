package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files to take along, made by {@code toets --formaat ... --uit ...}. */
class ReportRunTest {
  private static final String EXAMPLE = "../documents/src/test/resources/documents/a.docx";

  @TempDir private Path folder;

  @Test
  void wordFile_comesBackWithComments() throws IOException {
    Path target = folder.resolve("a-getoetst.docx");
    Run run = Run.of("toets", EXAMPLE, "--formaat", "docx", "--uit", target.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (ZipFile file = new ZipFile(target.toFile())) {
      assertThat(file.getEntry("word/comments.xml")).isNotNull();
    }
  }

  @Test
  void comments_haveTheTimeOfTheNetherlands_whereverTheMachineStands() throws IOException {
    TimeZone machine = TimeZone.getDefault();
    Path target = folder.resolve("a-getoetst.docx");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.of("toets", EXAMPLE, "--formaat", "docx", "--uit", target.toString()).code())
          .isZero();
    } finally {
      TimeZone.setDefault(machine);
    }
    try (ZipFile file = new ZipFile(target.toFile())) {
      var part = file.getInputStream(file.getEntry("word/comments.xml")).readAllBytes();
      Matcher date =
          Pattern.compile("w:date=\"([0-9T:-]{19})")
              .matcher(new String(part, StandardCharsets.UTF_8));
      assertThat(date.find()).isTrue();
      assertThat(LocalDateTime.parse(date.group(1)))
          .isCloseTo(LocalDateTime.now(ZoneId.of("Europe/Amsterdam")), within(1, ChronoUnit.HOURS));
    }
  }

  @Test
  void threshold_countsForAReportToo() throws IOException {
    Path target = folder.resolve("a-getoetst.docx");
    Run run =
        Run.of(
            "toets", EXAMPLE, "--formaat", "docx", "--uit", target.toString(), "--drempel", "tip");
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void commentsInATextFile_areRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "De gemeente bouwt woningen.");
    Path target = folder.resolve("a.docx");
    Run run = Run.of("toets", text.toString(), "--formaat", "docx", "--uit", target.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                text
                    + ": Opmerkingen kunnen alleen in een Word-bestand (.docx). Kies zo'n bestand, of vraag"
                    + " een ander formaat.\n"
                    + target
                    + " is niet geschreven, omdat niet alle invoer te lezen is.\n"));
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void moreFilesOrLinesWithJson_areRefused() {
    assertThat(error("a.docx", "b.docx"))
        .isEqualTo("Bij --formaat docx hoort één bestand. Toets de bestanden één voor één.");
    assertThat(error("a.jsonl"))
        .isEqualTo("Bij --formaat docx hoort een document, geen regels met JSON.");
    assertThat(error("-"))
        .isEqualTo("Bij --formaat docx hoort een document, geen regels met JSON.");
  }

  @Test
  void inputItself_isNeverOverwritten() throws IOException {
    Path file = Files.copy(Path.of(EXAMPLE), folder.resolve("a.docx"));
    Run run = Run.of("toets", file.toString(), "--formaat", "docx", "--uit", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Het bestand '" + file + "' is ook invoer.");
    assertThat(file).hasSameBinaryContentAs(Path.of(EXAMPLE));
  }

  @Test
  void targetInAMapThatIsAbsent_isReported() {
    Path target = folder.resolve("weg").resolve("a.docx");
    assertThat(Run.of("toets", EXAMPLE, "--formaat", "docx", "--uit", target.toString()))
        .isEqualTo(
            new Run(3, "", "Kan niet schrijven naar " + target + ": die map bestaat niet.\n"));
  }

  private static String error(String... files) {
    String[] arguments = new String[files.length + 3];
    arguments[0] = "toets";
    System.arraycopy(files, 0, arguments, 1, files.length);
    arguments[files.length + 1] = "--formaat";
    arguments[files.length + 2] = "docx";
    Run run = Run.of(arguments);
    assertThat(run.code()).isEqualTo(2);
    return run.err().lines().findFirst().orElseThrow();
  }
}
