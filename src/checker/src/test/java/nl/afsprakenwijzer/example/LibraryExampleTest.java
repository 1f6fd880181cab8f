package nl.afsprakenwijzer.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.junit.jupiter.api.Test;

/** The example of the library does what its page says, and the page shows it as it is. */
class LibraryExampleTest {
  private static final Path PAGE = Path.of("../../docs/bibliotheek.md");
  private static final Path SOURCE =
      Path.of("src/test/java/nl/afsprakenwijzer/example/LibraryExample.java");
  private final LibraryExample example = new LibraryExample();

  @Test
  void oneText_printsItsFindings() {
    assertThat(printed(example::oneText)).anyMatch(line -> line.startsWith("A5 "));
  }

  @Test
  void agreement_knowsItsPartiesAndTerm() {
    assertThat(printed(example::agreement)).containsExactly("3.2 MET");
  }

  @Test
  void ruleCard_isFoundById() {
    String title = SmartChecker.create().rule("T1").orElseThrow().title();
    assertThat(printed(example::ruleCard)).containsExactly("T1 " + title);
  }

  @Test
  void page_showsTheExampleAsItIs() throws IOException {
    String source = Files.readString(SOURCE);
    String body = source.substring(source.indexOf("import "));
    assertThat(body).contains("checker.check(", "checker.rule(");
    assertThat(Files.readString(PAGE)).contains("```java\n" + body + "```\n");
  }

  private static List<String> printed(Consumer<PrintStream> method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    method.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
