package nl.afsprakenwijzer.documents;

import java.util.List;

/**
 * The text below one heading, up to the next.
 *
 * @param headings the path of headings above the text, outermost first
 * @param number of the nearest numbered heading; empty when there is none
 * @param labelled whether the heading right above is an article or a clause of its own, such as
 *     "Artikel 3"
 */
record Section(
    SectionKind kind, List<String> headings, String number, boolean labelled, List<Block> blocks) {
  Section {
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
  }

  List<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  /** Without the clauses that we wrote ourselves: those stand below any heading. */
  List<Paragraph> lines() {
    return paragraphs().stream().filter(one -> one.role() == Paragraph.Role.TEXT).toList();
  }

  List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
