package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.afsprakenwijzer.checker.SmartChecker;
import org.junit.jupiter.api.Test;

class CommandTest {
  @Test
  void help_explainsTheCommandInDutch() {
    assertThat(Run.of("--help"))
        .isEqualTo(
            new Run(
                0,
                """
                Gebruik: afsprakenwijzer [-hV] OPDRACHT

                Toetst prestatieafspraken wonen en zorg: is elke afspraak specifiek, meetbaar, acceptabel,
                realistisch en tijdgebonden?

                Opties:
                  -h, --help     Toon deze uitleg.
                  -V, --versie   Toon de versie van het programma en van de regels.

                Opdrachten:
                  toets      Toetst elke afspraak in de bestanden, letter voor letter, en zegt wat er beter kan.
                  lees       Leest een document en toont wat erin staat: titel, looptijd, partijen, begrippen en
                               afspraken.
                  regels     Toont alle regels, één per regel.
                  regel      Legt één regel uit: wat er gevraagd wordt, waarom, met voorbeelden en bronnen.
                  sjablonen  Toont voorbeeldafspraken met open plekken, per thema en soort partij.

                Uitkomst (exit code):
                  0   De bestanden zijn getoetst.
                  1   Er is een bevinding vanaf de drempel (zie --drempel).
                  2   Een bestand of optie is niet te lezen; de melding zegt welk bestand en waar.
                  3   De uitvoer kan niet worden geschreven, of het programma zelf heeft een fout.

                Voorbeelden:
                  afsprakenwijzer toets afspraken.docx
                  afsprakenwijzer regel T1
                  afsprakenwijzer toets --help
                """,
                ""));
  }

  @Test
  void helpOfToets_explainsItsOptionsInDutch() {
    assertThat(Run.of("toets", "--help"))
        .isEqualTo(
            new Run(
                0,
                """
                Gebruik: afsprakenwijzer toets [-h] [--drempel=ERNST] [--formaat=FORMAAT] [--kleur=WANNEER]
                                               [--uit=BESTAND] BESTAND...

                Toetst elke afspraak in de bestanden, letter voor letter, en zegt wat er beter kan.

                Invoer:
                      BESTAND...          Een of meer bestanden: .docx, .odt, .pdf, .md, .txt, of .jsonl met op
                                            elke regel {"id": ..., "tekst": ...}.
                                          Een streepje (-) leest zulke regels van de standaardinvoer.

                Opties:
                      --formaat=FORMAAT   tekst (voor mensen), json (een object per bestand), jsonl (een regel per
                                            afspraak) of sarif,
                                          of een bestand om mee te nemen: docx (het Word-bestand met opmerkingen),
                                            pdf of html (het rapport), xlsx of csv (de actielijst) of ics (de
                                            deadlines voor een agenda).
                                          Zonder deze optie: tekst.
                      --drempel=ERNST     Geef uitkomst 1 bij een bevinding van deze ernst of erger: fout,
                                            waarschuwing, tip of geen.
                                          Zonder deze optie: geen, want een bevinding is een advies.
                      --uit=BESTAND       Schrijf naar dit bestand. Het ontstaat alleen als alle invoer te lezen is.
                      --kleur=WANNEER     Kleur bij formaat tekst: altijd, nooit of auto. Zonder deze optie: auto,
                                          dus alleen op een scherm en niet als NO_COLOR is gezet.
                  -h, --help              Toon deze uitleg.

                Uitkomst (exit code):
                  0   De bestanden zijn getoetst.
                  1   Er is een bevinding vanaf de drempel (zie --drempel).
                  2   Een bestand of optie is niet te lezen; de melding zegt welk bestand en waar.
                  3   De uitvoer kan niet worden geschreven, of het programma zelf heeft een fout.

                Voorbeelden:
                  afsprakenwijzer toets afspraken.docx
                  afsprakenwijzer toets afspraken.docx --formaat docx --uit afspraken-getoetst.docx
                  afsprakenwijzer toets *.docx --formaat json --uit uitslag.json
                  afsprakenwijzer toets afspraken.md --drempel fout
                  afsprakenwijzer toets - --formaat jsonl < afspraken.jsonl
                """,
                ""));
  }

  @Test
  void page_namesEveryOption() throws IOException {
    String page = Files.readString(Path.of("../../docs/opdrachtregel.md"));
    String help = Run.of("toets", "--help").out() + Run.of("lees", "--help").out();
    assertThat(Pattern.compile("--[a-z]+").matcher(help).results())
        .hasSizeGreaterThan(6)
        .allSatisfy(option -> assertThat(page).contains("`" + option.group()));
  }

  @Test
  void version_namesProgramAndRules() {
    assertThat(Run.of("--versie"))
        .isEqualTo(
            new Run(
                0,
                "Afsprakenwijzer 0.1.0, regels " + SmartChecker.create().catalogueVersion() + "\n",
                ""));
  }

  @Test
  void nothing_asksForACommand() {
    assertThat(Run.of())
        .isEqualTo(
            new Run(
                2,
                "",
                "Welke opdracht wilt u uitvoeren?\n"
                    + "Met 'afsprakenwijzer --help' ziet u wat er kan.\n"));
  }

  @Test
  void unknownCommand_isRefused() {
    assertThat(Run.of("toetsen", "a.docx"))
        .isEqualTo(
            new Run(
                2,
                "",
                "De opdracht of waarde 'toetsen' bestaat niet. Bedoelt u toets?\n"
                    + "Met 'afsprakenwijzer --help' ziet u wat er kan.\n"));
  }

  @Test
  void wrongArgumentOfToets_isRefused() {
    assertThat(error("toets")).isEqualTo("Er ontbreekt invoer: BESTAND.");
    assertThat(error("toets", "a.txt", "--formaat", "odt"))
        .isEqualTo(
            "De waarde 'odt' past niet bij --formaat. Kies uit tekst, json, jsonl, sarif, docx,"
                + " pdf, html, xlsx, csv of ics.");
    assertThat(error("toets", "a.txt", "--drempel=error"))
        .isEqualTo(
            "De waarde 'error' past niet bij --drempel. Kies uit fout, waarschuwing, tip of geen.");
    assertThat(error("toets", "a.txt", "--kleur", "ja"))
        .isEqualTo("De waarde 'ja' past niet bij --kleur. Kies uit altijd, nooit of auto.");
    assertThat(error("toets", "a.txt", "--uit")).isEqualTo("Na --uit hoort een waarde: BESTAND.");
    assertThat(error("toets", "a.txt", "--format", "json"))
        .isEqualTo("De optie '--format' bestaat niet. Bedoelt u --formaat?");
    assertThat(error("toets", "a.txt", "--uit", "b", "--uit", "c"))
        .isEqualTo("De optie --uit staat er meer dan één keer.");
  }

  @Test
  void rules_areListedOneALine() {
    Run run = Run.of("regels");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSameSizeAs(SmartChecker.create().rules());
  }

  @Test
  void ruleCard_isTextForPeople() {
    assertThat(RuleCommand.text(Judged.CARD))
        .isEqualTo(
            """
            M1  Een resultaat heeft een aantal
            meetbaar, waarschuwing

            Noem een aantal.

            Waarom
              Zonder aantal kan niemand zien of het gelukt is.

            Niet goed (tussen « » staat wat de regel vindt)
              - Woonstede bouwt «enkele» woningen.

            Wel goed
              - Woonstede bouwt 30 woningen.

            Bronnen
              - Handreiking prestatieafspraken (2023), bladzijde 12
            """);
  }

  @Test
  void unknownRule_isRefused() {
    assertThat(Run.of("regel", "X99"))
        .isEqualTo(
            new Run(
                2,
                "",
                "De regel 'X99' bestaat niet. Met 'afsprakenwijzer regels' ziet u ze alle.\n"
                    + "Met 'afsprakenwijzer regel --help' ziet u wat er kan.\n"));
  }

  /** The first line of the message; the second one points to the help of the same command. */
  private static String error(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("\nMet 'afsprakenwijzer toets --help' ziet u wat er kan.\n");
    return run.err().lines().findFirst().orElseThrow();
  }
}
