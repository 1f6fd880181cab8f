package nl.afsprakenwijzer.documents.writing;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.AgreementDocument;

/** An agreement as a page. */
final class AgreementHtml {
  private final AgreementDocument agreement;
  private final Html html;

  private AgreementHtml(AgreementDocument agreement) {
    this.agreement = agreement;
    this.html = Html.page(AgreementWords.title(agreement), "Prestatieafspraken wonen en zorg.");
  }

  static String write(AgreementDocument agreement) {
    var page = new AgreementHtml(agreement);
    page.html.element("h1", AgreementWords.title(agreement));
    AgreementWords.term(agreement).ifPresent(term -> page.html.element("p", term));
    page.parties();
    page.recitals();
    page.definitions();
    page.clauses();
    page.signatures();
    return page.html.end();
  }

  private void parties() {
    if (!agreement.context().parties().isEmpty()) {
      html.element("h2", "Partijen").open("ul");
      agreement.context().parties().forEach(one -> html.element("li", AgreementWords.party(one)));
      html.close();
    }
  }

  private void recitals() {
    if (!agreement.recitals().isEmpty()) {
      html.element("h2", "Overwegingen").open("ul");
      agreement.recitals().forEach(recital -> html.element("li", recital));
      html.close();
    }
  }

  private void definitions() {
    if (!agreement.context().definitions().isEmpty()) {
      html.element("h2", "Begrippen")
          .open("table")
          .element("caption", "Wat woorden hier betekenen");
      html.open("thead").open("tr").element("th", "Begrip", "scope", "col");
      html.element("th", "Omschrijving", "scope", "col").close().close().open("tbody");
      for (Definition definition : agreement.context().definitions()) {
        html.open("tr").element("th", definition.term(), "scope", "row");
        html.element("td", definition.description()).close();
      }
      html.close().close();
    }
  }

  private void clauses() {
    List<String> above = List.of();
    for (Clause clause : agreement.clauses()) {
      List<String> path = clause.headings();
      for (int i = AgreementWords.common(above, path); i < path.size(); i++) {
        html.element("h" + Math.min(6, i + 2), path.get(i));
      }
      above = path;
      html.open("p", "class", "text");
      if (!clause.number().isEmpty()) {
        html.element("strong", clause.number()).text(" ");
      }
      html.text(clause.text()).close();
      for (String field : AgreementWords.fields(clause.fields())) {
        html.element("p", field, "class", "quiet");
      }
    }
  }

  private void signatures() {
    List<Party> signing = AgreementWords.signatories(agreement);
    if (signing.isEmpty()) {
      return;
    }
    html.element("h2", "Ondertekening");
    html.open("table", "class", "sign").element("caption", "Wie tekent namens welke partij");
    html.open("thead").open("tr");
    for (String column : List.of("Namens", "Naam en functie", "Plaats en datum", "Handtekening")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    for (Party party : signing) {
      html.open("tr").element("th", party.name(), "scope", "row");
      html.element("td", "").element("td", "").element("td", "").close();
    }
    html.close().close();
  }
}
