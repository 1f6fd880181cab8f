package nl.afsprakenwijzer.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;

/** Reads small files and shows what came of them, one line for each clause. */
final class Shown {
  private Shown() {}

  static AgreementDocument word(WordFile file) throws UnreadableDocument {
    return DocumentReader.read("klein.docx", file.bytes());
  }

  static AgreementDocument text(String... lines) throws UnreadableDocument {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return DocumentReader.read("klein.txt", content);
  }

  /** "number: text" of every clause; lines within a text are shown with a slash between them. */
  static List<String> clauses(AgreementDocument document) {
    return document.clauses().stream()
        .map(clause -> clause.number() + ": " + clause.text().replace("\n", " / "))
        .toList();
  }

  static List<String> headings(AgreementDocument document) {
    return document.clauses().stream()
        .map(Clause::headings)
        .map(path -> String.join(" > ", path))
        .toList();
  }
}
