package nl.afsprakenwijzer.documents;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * An agreement as read from a file.
 *
 * @param title as it stands on the document; empty when none was found
 * @param context its parties, term and definitions
 * @param clauses in reading order, with their numbers and headings
 */
public record AgreementDocument(String title, AgreementContext context, List<Clause> clauses) {
  public AgreementDocument {
    clauses = List.copyOf(clauses);
  }
}
