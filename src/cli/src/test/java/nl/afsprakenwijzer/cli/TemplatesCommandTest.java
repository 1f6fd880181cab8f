package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesCommandTest {
  @Test
  void templates_areShownWithTheirGapsAndSource() {
    Run all = Run.of("sjablonen");
    assertThat(all.code()).isZero();
    assertThat(all.out().lines().filter(line -> line.startsWith("  Bron: ")).count())
        .isGreaterThanOrEqualTo(60);
    assertThat(all.out())
        .contains(
            """
            VC5  voorraad, woningcorporatie: lift
              [Corporatie] plaatst uiterlijk [datum] in [complex] [aantal] liften.
            """);
  }

  @Test
  void filters_leaveOnlyWhatFitsBoth() {
    Run some = Run.of("sjablonen", "--thema", "sociaal", "--partij", "gemeente");
    assertThat(some.code()).isZero();
    assertThat(some.out().lines().filter(line -> line.contains(", gemeente: ")))
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(line -> line.contains("sociaal"));
    assertThat(some.out()).doesNotContain("woningcorporatie: ");
  }

  @Test
  void unknownTheme_isRefusedWithWhatCanBeChosen() {
    Run refused = Run.of("sjablonen", "--thema", "zorg");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "Bij --thema kennen we 'zorg' niet. Kies uit: voorraad, ruimte, sociaal, proces.");
  }
}
