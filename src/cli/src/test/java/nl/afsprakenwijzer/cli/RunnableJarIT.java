package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as people get it, in a process of its own. */
class RunnableJarIT {
  private static final Path JAR = Path.of(System.getProperty("jar"));

  @TempDir private Path folder;

  @Test
  void oneClause_isJudgedTheSameOnAMachineThatOnlyKnowsAscii() throws Exception {
    String line = "{\"id\":\"één\",\"tekst\":\"De gemeente realiseert één zorgwoning.\"}\n";
    Run here = Run.reading(line, "toets", "-", "--formaat", "jsonl");
    assertThat(here.out()).startsWith("{\"id\":\"één\",");
    assertThat(process(line, "toets", "-", "--formaat", "jsonl")).isEqualTo(here);
  }

  /** A pdf is opened by a second process, which has to find its classes in this same jar. */
  @Test
  void pdf_isReadLikeTheWordFile() throws Exception {
    String folder = "../documents/src/test/resources/documents/";
    Run pdf = process("", "lees", folder + "b.pdf", "--formaat", "json");
    Run word = process("", "lees", folder + "b.docx", "--formaat", "json");
    assertThat(pdf.err()).isEmpty();
    assertThat(withoutPlaces(pdf))
        .contains("\"titel\":\"Thuis in Rijnvoorde")
        .isEqualTo(withoutPlaces(word));
  }

  private static String withoutPlaces(Run run) {
    return run.out().replaceAll("\"plaats\":\"(?:alinea|bladzijde) \\d+\"", "");
  }

  @Test
  void unreadableFile_isExitCode2() throws Exception {
    assertThat(process("", "toets", "één.docx"))
        .returns(2, Run::code)
        .satisfies(
            run -> assertThat(run.err()).endsWith("bestaat niet. Kijk de naam en de map na.\n"));
  }

  /** Every process here has 128 MiB of heap. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html", "xlsx", "csv", "ics"})
  void agreementOfTenPages_becomesAFileInLittleMemory(String format) throws Exception {
    Path target = folder.resolve("uitslag." + format);
    String example = "../documents/src/test/resources/documents/a.docx";
    assertThat(process("", "toets", example, "--formaat", format, "--uit", target.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void jar_holdsTheLicencesAndOnlyTheWordListThatIsUsed() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> entries = jar.stream().map(Object::toString).toList();
      assertThat(entries)
          .contains(
              "META-INF/LICENSE", "META-INF/NOTICE", "org/languagetool/resource/nl/dutch.dict")
          .doesNotHaveDuplicates()
          .noneMatch(entry -> entry.contains("dutch_synth") || entry.contains("/spelling/"));
      assertThat(text(jar, "META-INF/LICENSE")).contains("EUPL v. 1.2", "Apache License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("morfologik", "Jackson JSON processor");
    }
  }

  private static String text(JarFile jar, String entry) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Run process(String input, String... arguments) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=US-ASCII",
            "-Xmx128m",
            "-Dafsprakenwijzer.pdf.seconden=60",
            "-jar",
            JAR.toString());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
