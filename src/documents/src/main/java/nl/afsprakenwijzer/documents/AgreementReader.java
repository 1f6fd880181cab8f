package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;

/** Makes an agreement of the blocks of a document, whatever kind of file they came from. */
final class AgreementReader {
  private AgreementReader() {}

  static AgreementDocument read(Contents contents, Place places) throws UnreadableDocument {
    List<Block> blocks = contents.blocks();
    if (blocks.isEmpty()) {
      throw Refusal.noText();
    }
    List<Section> sections = Sections.of(withoutTitle(Layout.flatten(blocks)));
    List<Draft> drafts = drafts(sections, places);
    var numbers = new ClauseNumbers();
    var clauses = new ArrayList<Clause>();
    var clausePlaces = new ArrayList<ClausePlace>();
    for (Draft draft : drafts) {
      clauses.add(draft.clause(numbers.id(draft)));
      clausePlaces.add(draft.place());
    }
    String title = TitleFinder.find(blocks);
    return new AgreementDocument(
        title,
        context(title, sections),
        recitals(sections),
        clauses,
        clausePlaces,
        contents.changes());
  }

  private static List<Block> withoutTitle(List<Block> blocks) {
    var title = TitleFinder.unstyled(blocks).filter(line -> line.level() == 0);
    return blocks.stream().filter(block -> title.isEmpty() || block != title.get()).toList();
  }

  /** Clauses of lists and tables; a document without any is read paragraph by paragraph. */
  private static List<Draft> drafts(List<Section> sections, Place places)
      throws UnreadableDocument {
    var numbers = new ClauseNumbers();
    var readers = new ArrayList<SectionClauses>();
    var drafts = new ArrayList<Draft>();
    for (Section section : sections) {
      var reader = new SectionClauses(section, numbers, places);
      drafts.addAll(reader.read());
      readers.add(reader);
    }
    if (drafts.isEmpty()) {
      for (SectionClauses reader : readers) {
        drafts.addAll(reader.proseClauses());
      }
    }
    return drafts;
  }

  private static AgreementContext context(String title, List<Section> sections) {
    List<String> sentences =
        sections.stream()
            .flatMap(section -> section.paragraphs().stream())
            .map(Paragraph::opening)
            .toList();
    List<Definition> definitions = DefinitionFinder.find(sections);
    return new AgreementContext(
        PartyFinder.find(sections, definitions, sentences),
        TermFinder.find(title, sentences),
        definitions,
        Backdrop.passages(sections),
        Backdrop.tables(sections));
  }

  private static List<String> recitals(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.kind() == SectionKind.RECITALS)
        .flatMap(section -> section.lines().stream())
        .filter(paragraph -> paragraph.marker().isPresent() || !paragraph.endsWith(":"))
        .map(Paragraph::text)
        .toList();
  }
}
