package nl.afsprakenwijzer.documents.writing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.Attention;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.documents.DutchNames;

/** The report of a check as a page that people read from top to bottom, on screen or on paper. */
final class HtmlReport {
  private static final int FIRST = 5;

  private final CheckReport report;
  private final List<ClauseJudgement> commitments;
  private final Html html;

  private HtmlReport(CheckReport report) {
    this.report = report;
    this.commitments =
        report.judgement().clauses().stream()
            .filter(clause -> clause.kind() == ClauseKind.COMMITMENT)
            .toList();
    this.html =
        Html.page(
            "Toets: " + title(),
            "Per afspraak: is zij specifiek, meetbaar, acceptabel, realistisch en tijdgebonden?");
  }

  static String write(CheckReport report) {
    var page = new HtmlReport(report);
    page.opening();
    page.profile();
    page.first();
    page.whole();
    page.clauses();
    page.reading();
    return page.html.end();
  }

  private String title() {
    return report.document().title().isEmpty() ? "afspraken" : report.document().title();
  }

  private void opening() {
    int others = report.judgement().clauses().size() - commitments.size();
    html.element("h1", "Toets: " + title());
    html.element(
        "p",
        count(commitments.size(), "afspraak", "afspraken")
            + " beoordeeld, "
            + count(others, "ander stuk tekst", "andere stukken tekst")
            + " niet.",
        "class",
        "lead");
    html.element(
        "p",
        "Getoetst op "
            + Months.day(report.when().toLocalDate())
            + " door de Afsprakenwijzer, met de regels van versie "
            + report.catalogueVersion()
            + ". Een bevinding is een advies; mensen beslissen.",
        "class",
        "quiet");
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  private void profile() {
    if (commitments.isEmpty()) {
      return;
    }
    html.element("h2", "Het profiel").open("table");
    html.element("caption", "Hoeveel afspraken voldoen, per letter van SMART");
    html.open("thead").open("tr").element("th", "Letter", "scope", "col");
    for (Outcome outcome : Outcome.values()) {
      html.element("th", Letter.word(outcome), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Letter letter : Letter.values()) {
      html.open("tr").open("th", "scope", "row").text(letter.name() + " " + letter.word() + " ");
      html.element("span", letter.question(), "class", "quiet").close();
      for (Outcome outcome : Outcome.values()) {
        html.element("td", "" + number(letter, outcome), "class", "number");
      }
      html.close();
    }
    html.close().close();
  }

  private long number(Letter letter, Outcome outcome) {
    return commitments.stream()
        .filter(clause -> verdict(clause, letter).outcome() == outcome)
        .count();
  }

  private static Verdict verdict(ClauseJudgement clause, Letter letter) {
    return clause.profile().verdicts().get(letter.ordinal());
  }

  private void first() {
    Map<ClauseJudgement, Attention> attentions = new IdentityHashMap<>();
    commitments.forEach(one -> attentions.put(one, Attention.of(one, report.judgement())));
    List<ClauseJudgement> urgent =
        commitments.stream()
            .filter(clause -> !attentions.get(clause).isCalm())
            .sorted(Comparator.comparing(attentions::get))
            .limit(FIRST)
            .toList();
    if (urgent.isEmpty()) {
      return;
    }
    html.element("h2", "Begin hier").open("ol");
    for (ClauseJudgement clause : urgent) {
      html.open("li").element("strong", name(clause)).text(": ");
      html.text(opening(clause)).close();
    }
    html.close();
  }

  private static String opening(ClauseJudgement clause) {
    String words = clause.clause().text().replaceAll("\\s+", " ").strip();
    int space = words.length() <= 90 ? words.length() : words.lastIndexOf(' ', 90);
    return space < words.length() ? words.substring(0, Math.max(space, 45)) + " …" : words;
  }

  private static String name(ClauseJudgement clause) {
    String noun = clause.kind() == ClauseKind.COMMITMENT ? "Afspraak" : "Tekst";
    return clause.clause().number().isEmpty() ? noun : noun + " " + clause.clause().number();
  }

  private void whole() {
    List<CoherenceFinding> findings = report.judgement().coherence();
    if (findings.isEmpty()) {
      return;
    }
    html.element("h2", "De afspraken als geheel").open("ul");
    for (CoherenceFinding finding : findings) {
      html.open("li").element("strong", DutchNames.of(finding.kind()).replace('-', ' '));
      if (!finding.clauses().isEmpty()) {
        html.text(" bij " + String.join(", ", finding.clauses()));
      }
      html.text(": " + finding.message() + " ");
      html.element("span", finding.why(), "class", "quiet").close();
    }
    html.close();
  }

  private void clauses() {
    html.element("h2", "De afspraken");
    String above = "";
    for (ClauseJudgement clause : report.judgement().clauses()) {
      if (clause.kind() == ClauseKind.OTHER && clause.findings().isEmpty()) {
        continue;
      }
      String path = String.join(" › ", clause.clause().headings());
      html.element("h3", name(clause));
      if (!path.equals(above)) {
        html.element("p", path, "class", "quiet");
      }
      above = path;
      clause(clause);
    }
  }

  private void clause(ClauseJudgement clause) {
    html.open("p", "class", "clause");
    new MarkedText(html, clause).write();
    html.close();
    if (clause.kind() == ClauseKind.COMMITMENT) {
      html.open("p", "class", "letters");
      for (Letter letter : Letter.values()) {
        Outcome outcome = verdict(clause, letter).outcome();
        String look = "letter " + DutchNames.of(outcome);
        html.element("span", letter.name() + " " + Letter.word(outcome), "class", look).text(" ");
      }
      html.close();
    }
    if (!clause.findings().isEmpty()) {
      html.open("ol");
      clause.findings().forEach(finding -> finding(finding, clause.clause().text()));
      html.close();
    }
    clause
        .rewrite()
        .ifPresent(
            better -> html.open("p").element("strong", "Voorstel: ").text(better.text()).close());
  }

  private void finding(Finding finding, String text) {
    String severity = DutchNames.of(finding.severity());
    html.open("li").element("strong", DutchNames.capital(severity));
    html.text(" bij \"" + finding.span().of(text).replace('\n', ' ') + "\": ");
    html.text(finding.message() + " ");
    html.element("span", finding.why() + " (Regel " + finding.rule() + ")", "class", "quiet");
    html.close();
  }

  private void reading() {
    html.element("h2", "Zo leest u deze toets");
    html.element(
        "p",
        "Elke letter krijgt een van vier uitkomsten: voldoet, deels, voldoet niet of niet"
            + " beoordeeld. De R van realistisch vraagt om cijfers buiten de tekst en blijft daarom"
            + " vaak niet beoordeeld.");
    html.element(
        "p",
        "Een voorstel vult niets in dat niet in de tekst stond: wat de partijen zelf moeten kiezen,"
            + " staat tussen vierkante haken.");
  }
}
