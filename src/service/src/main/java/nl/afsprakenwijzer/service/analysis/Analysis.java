package nl.afsprakenwijzer.service.analysis;

import jakarta.inject.Singleton;
import java.util.List;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/** Text or a document in, its judgement out: what the API and the page have in common. */
@Singleton
class Analysis {
  private final SmartChecker checker;

  Analysis(SmartChecker checker) {
    this.checker = checker;
  }

  Judged of(List<Clause> clauses, AgreementContext context) {
    return judge("", clauses, context);
  }

  Judged of(String fileName, byte[] content) throws UnreadableDocument {
    return of(DocumentReader.read(fileName, content));
  }

  Judged of(AgreementDocument document) {
    return judge(document.title(), document.clauses(), document.context());
  }

  private Judged judge(String title, List<Clause> clauses, AgreementContext context) {
    return new Judged(title, context, checker.check(clauses, context), checker.catalogueVersion());
  }
}
