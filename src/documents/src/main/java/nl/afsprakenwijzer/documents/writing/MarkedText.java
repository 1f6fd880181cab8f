package nl.afsprakenwijzer.documents.writing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.documents.DutchNames;

/** The text of a clause with a mark under the words of its findings and their numbers behind. */
final class MarkedText {
  private final Html html;
  private final List<Finding> findings;
  private final String text;

  MarkedText(Html html, ClauseJudgement clause) {
    this.html = html;
    this.findings = clause.findings();
    this.text = clause.clause().text();
  }

  /** Marks do not overlap. */
  void write() {
    var cuts = new TreeSet<Integer>();
    findings.forEach(one -> cuts.addAll(List.of(one.span().begin(), one.span().end())));
    cuts.add(text.length());
    int begin = 0;
    for (int end : cuts) {
      if (end > begin) {
        stretch(new Span(begin, end));
        references(end);
        begin = end;
      }
    }
  }

  private void stretch(Span span) {
    findings.stream()
        .filter(finding -> finding.span().contains(span))
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .ifPresentOrElse(
            gravest -> html.element("mark", span.of(text), "class", DutchNames.of(gravest)),
            () -> html.text(span.of(text)));
  }

  /** The numbers of the findings that end here. */
  private void references(int end) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).span().end() == end) {
        html.element("sup", " " + (i + 1));
      }
    }
  }
}
