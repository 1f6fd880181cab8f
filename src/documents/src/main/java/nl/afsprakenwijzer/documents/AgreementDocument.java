package nl.afsprakenwijzer.documents;

import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * An agreement as read from a file.
 *
 * @param title as it stands on the document; empty when none was found
 * @param context its parties, term and definitions
 * @param recitals the considerations that come before the clauses ("Overwegende dat")
 * @param clauses in reading order, with their numbers and headings; every id is unique within the
 *     document
 * @param places where each clause stands in the file, in the order of the clauses
 * @param changes that were tracked in the file; the text is that after accepting them all
 */
public record AgreementDocument(
    String title,
    AgreementContext context,
    List<String> recitals,
    List<Clause> clauses,
    List<ClausePlace> places,
    List<TrackedChange> changes) {
  public AgreementDocument {
    recitals = List.copyOf(recitals);
    clauses = List.copyOf(clauses);
    places = List.copyOf(places);
    changes = List.copyOf(changes);
  }

  /** The highest headings above the clauses, in reading order, with what they are about. */
  public List<Chapter> chapters() {
    return ChapterFinder.find(clauses);
  }
}
