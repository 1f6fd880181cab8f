package nl.afsprakenwijzer.service.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/**
 * Text or a document in, the view of its judgement out: what the API and the page have in common.
 */
@Singleton
class Analysis {
  private final SmartChecker checker;

  Analysis(SmartChecker checker) {
    this.checker = checker;
  }

  AnalysisView of(List<Clause> clauses, AgreementContext context) {
    return view("", clauses, context);
  }

  AnalysisView of(String fileName, byte[] content) throws UnreadableDocument {
    return of(DocumentReader.read(fileName, content));
  }

  AnalysisView of(AgreementDocument document) {
    return view(document.title(), document.clauses(), document.context());
  }

  private AnalysisView view(String title, List<Clause> clauses, AgreementContext context) {
    return AnalysisView.of(
        title, context, checker.check(clauses, context), checker.catalogueVersion());
  }
}
