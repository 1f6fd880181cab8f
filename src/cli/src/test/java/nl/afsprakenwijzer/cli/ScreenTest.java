package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.Span;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final String BAR =
      "\r\u001b[K[..............................] 0 van 2  a.docx"
          + "\r\u001b[K[###############...............] 1 van 2  b.docx"
          + "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void progress_onAScreen_isABarThatLeavesNothingBehind() {
    assertThat(progress(true, "a.docx", "b.docx")).isEqualTo(BAR);
  }

  @Test
  void progress_ofOneFileOrWithoutAScreen_isSilent() {
    assertThat(progress(true, "a.docx")).isEmpty();
    assertThat(progress(false, "a.docx", "b.docx")).isEmpty();
  }

  @Test
  void colour_isForScreensUnlessNoColorIsSet() {
    assertThat(streams(true, Map.of()).wantsColour()).isTrue();
    assertThat(streams(true, Map.of("NO_COLOR", "")).wantsColour()).isTrue();
    assertThat(streams(true, Map.of("NO_COLOR", "1")).wantsColour()).isFalse();
    assertThat(streams(false, Map.of()).wantsColour()).isFalse();
  }

  @Test
  void textThatSteersTheTerminal_isMadeHarmless() {
    assertThat(Printable.of("rood\u001b[31m\tna\u202Ebidi\u2066 é 😀"))
        .isEqualTo("rood\uFFFD[31m na\uFFFDbidi\uFFFD é 😀");
  }

  @Test
  void longText_isCutAtSpacesWithTheMarksBelow() {
    String text = "woord ".repeat(20) + "doel 😀 einde\nen verder";
    assertThat(
            Wrapped.marked(
                "> ", text, List.of(new Span(120, 127), new Span(134, 136)), new Palette(false)))
        .isEqualTo(
            """
            > woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord
            > woord woord woord woord woord doel 😀 einde
                                            ^^^^^^
            > en verder
              ^^
            """
                .replace("\n  ", "\n> "));
  }

  @Test
  void wordThatFitsNoLine_isCut() {
    assertThat(Wrapped.indented("", "a".repeat(91) + "😀" + "b".repeat(100)))
        .isEqualTo("a".repeat(91) + "\n😀" + "b".repeat(90) + "\n" + "b".repeat(10) + "\n");
  }

  private String progress(boolean screen, String... files) {
    Progress progress =
        new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), screen, files.length);
    for (String file : files) {
      progress.next(file);
    }
    progress.clear();
    return err.toString(StandardCharsets.UTF_8);
  }

  private static Streams streams(boolean screen, Map<String, String> environment) {
    return new Streams(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        screen,
        screen,
        environment);
  }
}
