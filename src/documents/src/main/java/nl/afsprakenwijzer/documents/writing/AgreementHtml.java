package nl.afsprakenwijzer.documents.writing;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.AgreementDocument;

/** An agreement as a page. */
final class AgreementHtml {
  private final AgreementFile file;
  private final AgreementDocument agreement;
  private final Html html;

  private AgreementHtml(AgreementFile file) {
    this.file = file;
    this.agreement = file.agreement();
    this.html = Html.page(AgreementWords.title(agreement), "Prestatieafspraken wonen en zorg.");
  }

  static String write(AgreementFile file) {
    var page = new AgreementHtml(file);
    page.front();
    page.parties();
    page.recitals();
    page.definitions();
    page.clauses();
    page.years();
    page.signatures();
    return page.html.end();
  }

  private void front() {
    html.element("h1", AgreementWords.title(agreement));
    AgreementWords.term(agreement).ifPresent(term -> html.element("p", term, "class", "lead"));
    if (!file.status().isEmpty()) {
      html.element("p", file.status(), "class", "quiet");
    }
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
      html.element("h2", "Begrippen");
      table("", "Wat woorden hier betekenen", "Begrip", "Omschrijving");
      for (Definition definition : agreement.context().definitions()) {
        row(definition.term(), definition.description());
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
      for (String field : AgreementWords.below(file, clause)) {
        html.element("p", field, "class", "field");
      }
    }
  }

  private void years() {
    if (!file.years().isEmpty()) {
      html.element("h2", AgreementWords.PER_YEAR);
      table("", "Wat er per jaar gebeurt", AgreementWords.YEAR.toArray(String[]::new));
      file.years().forEach(one -> row(Integer.toString(one.year()), one.text()));
      html.close().close();
    }
  }

  private void signatures() {
    List<Party> signing = AgreementWords.signatories(agreement);
    if (!signing.isEmpty() || !file.stances().isEmpty()) {
      html.element("h2", "Ondertekening");
    }
    if (!file.stances().isEmpty()) {
      html.element("p", AgreementWords.WITH_STANCES);
      table("", "Standpunten", AgreementWords.STANCE.toArray(String[]::new));
      for (AgreementFile.Stance one : file.stances()) {
        row(one.clause(), one.party(), one.stance(), one.reason());
      }
      html.close().close();
    }
    if (!signing.isEmpty()) {
      AgreementWords.fingerprint(file).ifPresent(line -> html.element("p", line, "class", "quiet"));
      table("sign", "Wie tekent namens welke partij", AgreementWords.SIGN.toArray(String[]::new));
      for (Party party : signing) {
        List<String> cells = AgreementWords.signed(file.signatureOf(party.name()));
        row(party.name(), cells.toArray(String[]::new));
      }
      html.close().close();
    }
  }

  /** Opens a table and its body; close both. */
  private void table(String look, String caption, String... columns) {
    html.open("table", "class", look).element("caption", caption);
    html.open("thead").open("tr");
    for (String column : columns) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private void row(String head, String... cells) {
    html.open("tr").element("th", head, "scope", "row");
    for (String cell : cells) {
      html.element("td", cell, "class", "text");
    }
    html.close();
  }
}
