package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonlInputTest {
  private static final String EXAMPLE = "{\"id\": \"1\", \"tekst\": \"De gemeente ...\"}";

  @Test
  void lines_keepTheirOrderAndGetTheirNumberWhereTheIdIsMissing() {
    Run run =
        judge(
            """
            {"id":"b","tekst":"Eerste."}

            {"text":"Tweede.","kind":"commitment","mentions":[{"start":0,"end":6}]}
            {"id":12,"tekst":"Derde."}\r
            {"id":null,"tekst":"Vierde."}
            """);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(ids(run)).containsExactly("b", "3", "12", "5");
  }

  @Test
  void lastLine_mayLackItsLineFeed() {
    assertThat(ids(judge("{\"id\":\"a\",\"tekst\":\"Een.\"}"))).containsExactly("a");
  }

  @Test
  void byteOrderMark_isSkipped() {
    assertThat(ids(judge("\uFEFF{\"id\":\"a\",\"tekst\":\"Een.\"}"))).containsExactly("a");
  }

  @Test
  void moreThanABufferful_arrivesWhole() {
    StringBuilder input = new StringBuilder();
    for (int line = 1; line <= 3_000; line++) {
      input.append("{\"tekst\":\"").append("é".repeat(1 + line % 50)).append("\"}\n");
    }
    List<String> ids = ids(judge(input.toString()));
    assertThat(ids).hasSize(3_000).startsWith("1", "2").endsWith("3000");
  }

  @Test
  void linesBeforeAWrongOne_areJudged() {
    Run run = judge("{\"id\":\"a\",\"tekst\":\"Een.\"}\n{\"id\":\"b\",\"tekst\":\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(ids(run)).containsExactly("a");
    assertThat(run.err())
        .isEqualTo(
            "standaardinvoer, regel 2, teken 19: Hier staat geen geldige JSON. Zet op elke regel één object, zoals "
                + EXAMPLE
                + ".\n");
  }

  @Test
  void anythingButOneObject_isRefused() {
    String message =
        ": Hier staat geen geldige JSON. Zet op elke regel één object, zoals " + EXAMPLE + ".\n";
    assertThat(error("[]")).isEqualTo("standaardinvoer, regel 1, teken 1" + message);
    assertThat(error("De gemeente bouwt."))
        .isEqualTo("standaardinvoer, regel 1, teken 1" + message);
    assertThat(error("{\"tekst\":\"a\"} {}"))
        .isEqualTo("standaardinvoer, regel 1, teken 15" + message);
    assertThat(error("[".repeat(100_000))).isEqualTo("standaardinvoer, regel 1, teken 1" + message);
  }

  @Test
  void lineNestedTooDeep_isRefusedAsThat() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    String message =
        "standaardinvoer, regel 1: Deze regel is te diep genest, of er staat een te lange naam in."
            + " Kort haar in.\n";
    assertThat(error("{\"tekst\":\"a\",\"x\":" + deep + "}")).isEqualTo(message);
    assertThat(error("{\"" + "x".repeat(60_000) + "\":1,\"tekst\":\"a\"}")).isEqualTo(message);
  }

  @Test
  void emptyText_isRefused() {
    String message =
        "standaardinvoer, regel 1: Het veld met de tekst is leeg. Vul hier tekst in.\n";
    assertThat(error("{\"tekst\":\"\"}")).isEqualTo(message);
    assertThat(error("{\"text\":\" \\n\"}")).isEqualTo(message);
  }

  @Test
  void fieldThatIsThereTwice_isRefused() {
    for (String name : List.of("tekst", "text", "id", "x")) {
      String pair = "\"%s\":\"a\"".formatted(name);
      assertThat(error("{" + pair + "," + pair + ",\"tekst\":\"a\"}"))
          .isEqualTo(
              "standaardinvoer, regel 1: Een veld staat er twee keer: \""
                  + name
                  + "\". Haal er een weg.\n");
    }
    assertThat(error("{\"tekst\":\"a\",\"text\":\"b\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Hier staan \"tekst\" en \"text\" allebei. Haal er een weg.\n");
  }

  @Test
  void signThatNobodyCanRead_isRefusedWithItsPlace() {
    assertThat(error("{\"tekst\":\"a\\u0000b\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"tekst\" is niet te lezen. Teken 2 (U+0000) is een"
                + " stuurteken. Haal het weg of typ de tekst opnieuw.\n");
    assertThat(error("{\"id\":\"\u202e1\",\"tekst\":\"a\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"id\" is niet te lezen. Teken 1 (U+202E) is een"
                + " onzichtbaar teken dat de leesrichting verandert. Haal het weg of typ de tekst"
                + " opnieuw.\n");
  }

  @Test
  void missingText_isRefused() {
    assertThat(error("{\"id\":\"a\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"tekst\" ontbreekt. Zo hoort het: "
                + EXAMPLE
                + ".\n");
  }

  @Test
  void textOfAnotherType_isRefused() {
    assertThat(error("{\"tekst\":[\"a\"]}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"tekst\" is geen tekst. Zet de waarde tussen aanhalingstekens.\n");
    assertThat(error("{\"id\":{},\"tekst\":\"a\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"id\" is geen tekst. Zet de waarde tussen aanhalingstekens.\n");
  }

  @Test
  void clauseOf20001Characters_isRefused() {
    assertThat(judge("{\"tekst\":\"" + "a".repeat(20_000) + "\"}").code()).isZero();
    assertThat(error("{\"tekst\":\"" + "a".repeat(20_001) + "\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: De tekst heeft 20001 tekens; een afspraak mag er hoogstens 20000 hebben."
                + " Splits de tekst.\n");
  }

  @Test
  void invalidUtf8_isRefused() {
    Run run =
        Run.reading(
            "{\"tekst\":\"Eén\"}".getBytes(StandardCharsets.ISO_8859_1),
            "toets",
            "-",
            "--formaat",
            "jsonl");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "standaardinvoer, regel 1: Deze regel is geen geldige UTF-8. Sla het bestand op als UTF-8.\n"));
  }

  @Test
  void loneSurrogate_isRefused() {
    assertThat(error("{\"tekst\":\"a \\ud83d b\"}"))
        .isEqualTo(
            "standaardinvoer, regel 1: Het veld \"tekst\" is niet te lezen. Teken 3 (U+D83D) is een half"
                + " teken. Haal het weg of typ de tekst opnieuw.\n");
    assertThat(judge("{\"tekst\":\"a \\ud83d\\ude00 b\"}").code()).isZero();
  }

  @Test
  void lineOfMoreThanAMegabyte_isRefused() {
    assertThat(error("{\"tekst\":\"" + " ".repeat(3 << 20)))
        .isEqualTo(
            "standaardinvoer, regel 1: Deze regel is langer dan 1 MB. Zet op elke regel één afspraak.\n");
  }

  @Test
  void emptyInput_isRefused() {
    assertThat(error(""))
        .isEqualTo(
            "standaardinvoer: Hier staat niets. Zet op elke regel één object, zoals "
                + EXAMPLE
                + ".\n");
    assertThat(error("\n\n")).isEqualTo(error(""));
  }

  private static Run judge(String input) {
    return Run.reading(input, "toets", "-", "--formaat", "jsonl");
  }

  private static String error(String input) {
    Run run = judge(input);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private static List<String> ids(Run run) {
    return run.out()
        .lines()
        .map(line -> line.substring("{\"id\":\"".length(), line.indexOf("\",\"soort\"")))
        .toList();
  }
}
