package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String AGREEMENT =
      """
      # Prestatieafspraken Voorbeeld 2026-2029

      ## Partijen

      1. de gemeente Voorbeeld, hierna te noemen: de gemeente;
      2. Woonstichting De Linde, gevestigd te Voorbeeld.

      ## Begrippen

      nultredenwoning: een woning zonder trappen.

      ## Thema 1 Wonen met zorg

      | Nr | Afspraak | Trekker | Planning | Indicator |
      |----|----------|---------|----------|-----------|
      | 1.1 | De gemeente bouwt tien woningen. | gemeente | 2027 | tien woningen |
      | 1.2 | Ouderen wonen graag dicht bij winkels. | | | |
      """;

  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void writeAgreement() throws IOException {
    file = Files.writeString(folder.resolve("afspraken.md"), AGREEMENT).toString();
  }

  @Test
  void json_hasTheFieldsOfTheContract() {
    assertThat(Run.of("lees", file, "--formaat", "json"))
        .isEqualTo(
            new Run(
                0,
                """
                {"titel":"Prestatieafspraken Voorbeeld 2026-2029",\
                "looptijd":{"van":"2026-01-01","tot":"2029-12-31"},\
                "partijen":[\
                {"naam":"Gemeente Voorbeeld","soort":"gemeente","alias":"de gemeente","tekent":true},\
                {"naam":"Woonstichting De Linde","soort":"woningcorporatie","alias":"Woonstichting De Linde","tekent":true}],\
                "begrippen":[{"term":"nultredenwoning","omschrijving":"een woning zonder trappen"}],\
                "afspraken":[\
                {"nummer":"1.1","soort":"afspraak","kop":["Thema 1 Wonen met zorg"],\
                "tekst":"De gemeente bouwt tien woningen.",\
                "velden":{"trekker":"gemeente","planning":"2027","indicator":"tien woningen"},"plaats":"regel 16"},\
                {"nummer":"1.2","soort":"overig","kop":["Thema 1 Wonen met zorg"],\
                "tekst":"Ouderen wonen graag dicht bij winkels.",\
                "velden":{"trekker":"","planning":"","indicator":""},"plaats":"regel 17"}]}
                """,
                ""));
  }

  @Test
  void text_isForPeople() {
    assertThat(Run.of("lees", file))
        .isEqualTo(
            new Run(
                0,
                """
                Prestatieafspraken Voorbeeld 2026-2029

                Looptijd
                  Van 2026-01-01 tot en met 2029-12-31

                Partijen
                  Gemeente Voorbeeld (gemeente), hierna: de gemeente
                  Woonstichting De Linde (woningcorporatie)

                Begrippen
                  nultredenwoning: een woning zonder trappen

                Hoofdstukken
                  Thema 1 Wonen met zorg (thema sociaal)

                Thema 1 Wonen met zorg

                1.1  afspraak, regel 16
                  De gemeente bouwt tien woningen.
                  trekker: gemeente; planning: 2027; indicator: tien woningen

                1.2  overig, regel 17
                  Ouderen wonen graag dicht bij winkels.

                Gelezen: 1 keer een afspraak, 1 keer andere tekst.
                """,
                ""));
  }

  @Test
  void whatTheDocumentDoesNotSay_isLeftEmpty() throws IOException {
    String bare =
        Files.writeString(folder.resolve("kaal.txt"), "Ouderen wonen graag dicht bij winkels.\n")
            .toString();
    assertThat(Run.of("lees", bare, "--formaat", "json").out())
        .isEqualTo(
            """
            {"titel":"","looptijd":null,"partijen":[],"begrippen":[],\
            "afspraken":[{"nummer":"","soort":"overig","kop":[],\
            "tekst":"Ouderen wonen graag dicht bij winkels.",\
            "velden":{"trekker":"","planning":"","indicator":""},"plaats":"regel 1"}]}
            """);
  }

  @Test
  void result_isWrittenToTheFileThatIsNamed() {
    String target = folder.resolve("uit.json").toString();
    assertThat(Run.of("lees", file, "--formaat", "json", "--uit", target))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Path.of(target)).hasContent(Run.of("lees", file, "--formaat", "json").out().strip());
  }

  @Test
  void inputIsNeverOverwritten() {
    assertThat(Run.of("lees", file, "--uit", file).err())
        .startsWith("Het bestand '" + file + "' is ook invoer. Kies bij --uit een andere naam.\n");
    assertThat(Path.of(file)).hasContent(AGREEMENT);
  }

  @Test
  void fileThatCannotBeRead_isExitCode2() {
    String absent = folder.resolve("weg.docx").toString();
    assertThat(Run.of("lees", absent))
        .isEqualTo(
            new Run(2, "", absent + ": Dit bestand bestaat niet. Kijk de naam en de map na.\n"));
    assertThat(Run.of("lees", file, "--formaat", "xml").err())
        .startsWith("De waarde 'xml' past niet bij --formaat. Kies uit tekst of json.\n");
  }
}
