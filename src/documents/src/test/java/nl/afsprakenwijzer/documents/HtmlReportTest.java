package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import org.junit.jupiter.api.Test;

/** The report as a page. */
class HtmlReportTest {

  @Test
  void report_saysWhatWasFoundAndWhere() throws UnreadableDocument {
    String page =
        Report.written(
            ReportFormat.HTML,
            Report.ofText(
                "Prestatieafspraken Voorbeeld 2026-2029",
                "",
                "Artikel 1 Bouwen",
                "",
                "1.1 De gemeente bouwt in 2027 enkele woningen."));
    assertThat(page.substring(page.indexOf("<body>")))
        .isEqualTo(
            """
            <body><h1>Toets: Prestatieafspraken Voorbeeld 2026-2029</h1>
            <p class="lead">1 afspraak beoordeeld, 0 andere stukken tekst niet.</p>
            <p class="quiet">Getoetst op 21 november 2026 door de Afsprakenwijzer, met de regels van versie 2026.1. \
            Een bevinding is een advies; mensen beslissen.</p>
            <h2>Het profiel</h2>
            <table><caption>Hoeveel afspraken voldoen, per letter van SMART</caption>
            <thead><tr><th scope="col">Letter</th>
            <th scope="col">voldoet</th>
            <th scope="col">deels</th>
            <th scope="col">voldoet niet</th>
            <th scope="col">niet beoordeeld</th>
            </tr>
            </thead>
            <tbody>%s</tbody>
            </table>
            <h2>Begin hier</h2>
            <ol><li><strong>Afspraak 1.1</strong>: De gemeente bouwt in 2027 enkele woningen.</li>
            </ol>
            <h2>De afspraken</h2>
            <h3>Afspraak 1.1</h3>
            <p class="quiet">Artikel 1 Bouwen</p>
            <p class="clause">De gemeente bouwt in 2027 <mark class="waarschuwing">enkele</mark><sup> 1</sup> woningen.</p>
            <p class="letters"><span class="letter voldoet">S voldoet</span> <span class="letter deels">M deels</span> \
            <span class="letter voldoet">A voldoet</span> <span class="letter niet_beoordeeld">R niet beoordeeld</span> \
            <span class="letter voldoet">T voldoet</span> </p>
            <ol><li><strong>Waarschuwing</strong> bij &quot;enkele&quot;: &quot;enkele&quot; is voor iedereen iets \
            anders. Noem het aantal. <span class="quiet">Niemand kan tellen of dit gehaald is. (Regel \
            M9)</span></li>
            </ol>
            <p><strong>Voorstel: </strong>De gemeente bouwt in 2027 [aantal] woningen.</p>
            <h2>Zo leest u deze toets</h2>
            <p>Elke letter krijgt een van vier uitkomsten: voldoet, deels, voldoet niet of niet beoordeeld. De R van \
            realistisch vraagt om cijfers buiten de tekst en blijft daarom vaak niet beoordeeld.</p>
            <p>Een voorstel vult niets in dat niet in de tekst stond: wat de partijen zelf moeten kiezen, staat tussen \
            vierkante haken.</p>
            </body>
            </html>
            """
                .formatted(
                    row("S Specifiek", "Staat er wie wat doet, voor wie en waar?", 0)
                        + row(
                            "M Meetbaar", "Kan een buitenstaander later zien of het is gelukt?", 1)
                        + row(
                            "A Acceptabel",
                            "Is het echt afgesproken, door iemand die het kan beloven?",
                            0)
                        + row("R Realistisch", "Kan het, met het geld en de mensen die er zijn?", 3)
                        + row(
                            "T Tijdgebonden",
                            "Is duidelijk wanneer het klaar is, of hoe vaak het gebeurt?",
                            0)));
  }

  @Test
  void page_isSafeWellFormedAndAsksForNothingFromOutside() throws UnreadableDocument {
    String page =
        Report.written(
            ReportFormat.HTML,
            Report.ofText("1.1 De gemeente <script>alert(1)</script> bouwt \"enkele\" & meer."));
    assertThat(page)
        .contains("&lt;script&gt;")
        .doesNotContain("<script", "src=", "url(", "@import");
    var parts = Map.of("page", page.getBytes(StandardCharsets.UTF_8));
    assertThat(new CommentedFile(parts).dom("page").getDocumentElement().getAttribute("lang"))
        .isEqualTo("nl");
  }

  private static String row(String letter, String question, int one) {
    var row = new StringBuilder("<tr><th scope=\"row\">" + letter);
    row.append(" <span class=\"quiet\">" + question + "</span></th>\n");
    for (int i = 0; i < 4; i++) {
      row.append("<td class=\"number\">" + (i == one ? 1 : 0) + "</td>\n");
    }
    return row.append("</tr>\n").toString();
  }
}
