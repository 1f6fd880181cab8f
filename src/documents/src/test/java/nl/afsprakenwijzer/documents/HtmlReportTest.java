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
            <h2>De afspraken</h2>
            <h3>Afspraak 1.1</h3>
            <p class="quiet">Artikel 1 Bouwen</p>
            <p class="clause">De gemeente bouwt in 2027 <mark class="waarschuwing">enkele</mark> woningen.</p>
            <p class="letters"><span class="letter voldoet">S voldoet</span> <span class="letter deels">M deels</span> \
            <span class="letter voldoet">A voldoet</span> <span class="letter niet_beoordeeld">R niet beoordeeld</span> \
            <span class="letter voldoet">T voldoet</span> </p>
            <ul><li><strong>M9 (waarschuwing)</strong> bij &quot;enkele&quot;: &quot;enkele&quot; is voor iedereen iets \
            anders. Noem het aantal. <span class="quiet">Niemand kan tellen of dit gehaald is.</span></li>
            </ul>
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
                    row("S Specifiek", 0)
                        + row("M Meetbaar", 1)
                        + row("A Acceptabel", 0)
                        + row("R Realistisch", 3)
                        + row("T Tijdgebonden", 0)));
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

  private static String row(String letter, int one) {
    var row = new StringBuilder("<tr><th scope=\"row\">" + letter + "</th>\n");
    for (int i = 0; i < 4; i++) {
      row.append("<td class=\"number\">" + (i == one ? 1 : 0) + "</td>\n");
    }
    return row.append("</tr>\n").toString();
  }
}
