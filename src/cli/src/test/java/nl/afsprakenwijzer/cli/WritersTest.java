package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WritersTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void jsonl_isTheLineOfTheContract() throws IOException {
    assertThat(written(new JsonlWriter(out)))
        .isEqualTo(
            """
            {"id":"k7","soort":"afspraak","verplichting":"resultaat",\
            "profiel":{"specifiek":"voldoet","meetbaar":"deels","acceptabel":"voldoet",\
            "realistisch":"niet_beoordeeld","tijdgebonden":"voldoet"},\
            "vermeldingen":[{"type":"actor","begin":0,"eind":9,"tekst":"Woonstede","waarde":"","eenheid":""},\
            {"type":"tijd","begin":32,"eind":39,"tekst":"in 2026","waarde":"2026","eenheid":""}],\
            "bevindingen":[{"regel":"M1","criterium":"meetbaar","ernst":"waarschuwing","begin":16,"eind":31,\
            "boodschap":"Noem een aantal.","waarom":"Zonder aantal kan niemand zien of het gelukt is.",\
            "voorstel":"Woonstede bouwt [aantal] woningen in 2026. 😀"}]}
            {"id":"k8","soort":"overig","verplichting":null,\
            "profiel":{"specifiek":"niet_beoordeeld","meetbaar":"niet_beoordeeld","acceptabel":"niet_beoordeeld",\
            "realistisch":"niet_beoordeeld","tijdgebonden":"niet_beoordeeld"},"vermeldingen":[],"bevindingen":[]}
            """);
  }

  @Test
  void json_isOneObjectAFileWithTheProfileOfItsCommitments() throws IOException {
    assertThat(written(new JsonWriter(out)))
        .isEqualTo(
            """
            {"bestand":"a.docx","profiel":{\
            "specifiek":{"voldoet":1,"deels":0,"voldoet_niet":0,"niet_beoordeeld":0},\
            "meetbaar":{"voldoet":0,"deels":1,"voldoet_niet":0,"niet_beoordeeld":0},\
            "acceptabel":{"voldoet":1,"deels":0,"voldoet_niet":0,"niet_beoordeeld":0},\
            "realistisch":{"voldoet":0,"deels":0,"voldoet_niet":0,"niet_beoordeeld":1},\
            "tijdgebonden":{"voldoet":1,"deels":0,"voldoet_niet":0,"niet_beoordeeld":0},\
            "verplichtingen":{"resultaat":1},\
            "themas":[{"thema":"Woningvoorraad","aantal":1,"onderdelen":{"Nieuwbouw":1,"Betaalbaarheid":0}}],\
            "partijen":[{"partij":"Woonstede","aantal":1,"gewicht":3,"themas":{"Woningvoorraad":1},\
            "tegenover":{"Gemeente Houtdam":1}}]},\
            "afspraken":[{"id":"k7","soort":"afspraak","verplichting":"resultaat",\
            "profiel":{"specifiek":"voldoet","meetbaar":"deels","acceptabel":"voldoet",\
            "realistisch":"niet_beoordeeld","tijdgebonden":"voldoet"},\
            "vermeldingen":[{"type":"actor","begin":0,"eind":9,"tekst":"Woonstede","waarde":"","eenheid":""},\
            {"type":"tijd","begin":32,"eind":39,"tekst":"in 2026","waarde":"2026","eenheid":""}],\
            "bevindingen":[{"regel":"M1","criterium":"meetbaar","ernst":"waarschuwing","begin":16,"eind":31,\
            "boodschap":"Noem een aantal.","waarom":"Zonder aantal kan niemand zien of het gelukt is.",\
            "voorstel":"Woonstede bouwt [aantal] woningen in 2026. 😀"}],\
            "nummer":"3.2","kop":"Hoofdstuk 3 Wonen > Nieuwbouw"},\
            {"id":"k8","soort":"overig","verplichting":null,\
            "profiel":{"specifiek":"niet_beoordeeld","meetbaar":"niet_beoordeeld","acceptabel":"niet_beoordeeld",\
            "realistisch":"niet_beoordeeld","tijdgebonden":"niet_beoordeeld"},"vermeldingen":[],"bevindingen":[],\
            "nummer":"","kop":""}],\
            "samenhang":[{"soort":"tegenstrijdig","afspraken":["3.2"],"partij":null,"doelgroep":null,\
            "boodschap":"Kies één getal.","waarom":"Bij twee getallen weet niemand welk telt.",\
            "bron":"Rekenkamer (2022)","plaatsen":[{"afspraak":"3.2","begin":0,"eind":9}]}]}
            """);
  }

  @Test
  void json_ofAnUnreadableFile_isNothing() throws IOException {
    JsonWriter writer = new JsonWriter(out);
    writer.startFile("a.jsonl");
    writer.clause(Judged.vague());
    writer.abandonFile("a.jsonl, regel 2", "Hier staat geen geldige JSON.");
    writer.finish();
    assertThat(out.toByteArray()).isEmpty();
  }

  @Test
  void text_showsLettersPlacesReasonsAndRewrite() throws IOException {
    assertThat(written(new TextWriter(out, new Palette(false))))
        .isEqualTo(
            """
            a.docx

            Hoofdstuk 3 Wonen > Nieuwbouw

            3.2  S voldoet · M deels · A voldoet · R niet beoordeeld · T voldoet
              Woonstede bouwt enkele woningen in 2026. 😀
                              ^^^^^^^^^^^^^^^
              waarschuwing M1 bij "enkele woningen"
                Noem een aantal.
                Waarom: Zonder aantal kan niemand zien of het gelukt is.
                Voorstel: Woonstede bouwt [aantal] woningen in 2026. 😀

            k8  overig, niet beoordeeld
              Begrippen

            Afspraken per thema
              Woningvoorraad: 1. Niets over: Betaalbaarheid

            De afspraken als geheel

              tegenstrijdig bij 3.2
                Kies één getal.
                Waarom: Bij twee getallen weet niemand welk telt.

            Samenvatting
              1 afspraak beoordeeld in 1 bestand, 1 ander stuk tekst niet.

                                      voldoet            deels     voldoet niet  niet beoordeeld
              S specifiek                   1                0                0                0
              M meetbaar                    0                1                0                0
              A acceptabel                  1                0                0                0
              R realistisch                 0                0                0                1
              T tijdgebonden                1                0                0                0

              0 fouten, 1 waarschuwing, 0 tips.
            """);
  }

  @Test
  void colouredText_saysTheSameWords() throws IOException {
    String plain = written(new TextWriter(out, new Palette(false)));
    out.reset();
    String coloured = written(new TextWriter(out, new Palette(true)));
    assertThat(coloured).contains("\u001b[33mM deels\u001b[0m").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  private String written(ResultWriter writer) throws IOException {
    writer.startFile("a.docx");
    writer.clause(Judged.vague());
    writer.clause(Judged.other());
    writer.whole(Judged.whole());
    writer.endFile();
    writer.finish();
    return out.toString(StandardCharsets.UTF_8);
  }
}
