package nl.afsprakenwijzer.documents;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.documents.writing.CheckReport;

/** Judgements that the checker would not give, to see what is made of them. */
final class Changed {
  private Changed() {}

  static ClauseJudgement text(ClauseJudgement judged, String text) {
    Clause old = judged.clause();
    return of(
        judged,
        new Clause(old.id(), old.number(), text, old.headings(), old.fields()),
        judged.findings());
  }

  static ClauseJudgement findings(ClauseJudgement judged, List<Finding> findings) {
    return of(judged, judged.clause(), findings);
  }

  private static ClauseJudgement of(ClauseJudgement old, Clause clause, List<Finding> findings) {
    return new ClauseJudgement(
        clause, old.kind(), old.obligation(), old.profile(), old.mentions(), findings);
  }

  static CheckReport report(CheckReport report, ClauseJudgement... clauses) {
    return new CheckReport(
        report.document(),
        new AgreementJudgement(List.of(clauses)),
        report.when(),
        report.catalogueVersion());
  }
}
