package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Divides a document into sections by its headings. Made anew for every document. */
final class Sections {
  private static final Set<String> CLAUSE_LABELS =
      Set.of("artikel", "art.", "afspraak", "actie", "maatregel");

  private final List<Section> finished = new ArrayList<>();
  private final List<Paragraph> path = new ArrayList<>();
  private final List<SectionKind> kinds = new ArrayList<>();
  private final SectionKind front;
  private SectionKind kind;
  private List<Block> open = new ArrayList<>();

  private Sections(SectionKind front) {
    this.front = front;
    this.kind = front;
  }

  static List<Section> of(List<Block> blocks) {
    List<Block> marked = Headings.mark(blocks);
    boolean anyHeading =
        marked.stream().anyMatch(block -> block instanceof Paragraph p && p.level() > 0);
    var sections = new Sections(anyHeading ? SectionKind.FRONT : SectionKind.AGREEMENT);
    marked.forEach(sections::add);
    sections.close();
    return sections.finished;
  }

  private void add(Block block) {
    if (!(block instanceof Paragraph paragraph)) {
      open.add(block);
    } else if (paragraph.level() > 0) {
      openBelow(paragraph);
    } else if (paragraph.role() != Paragraph.Role.CONTENTS) {
      addText(paragraph);
    }
  }

  private void addText(Paragraph paragraph) {
    Optional<SectionKind> turned =
        paragraph.marker().isPresent() || paragraph.role() != Paragraph.Role.TEXT
            ? Optional.empty()
            : SectionKind.ofLine(paragraph);
    if (turned.isPresent() && turned.get() != kind) {
      close();
      kind = turned.get();
    }
    open.add(paragraph);
  }

  private void openBelow(Paragraph heading) {
    close();
    while (!path.isEmpty() && path.get(path.size() - 1).level() >= heading.level()) {
      path.remove(path.size() - 1);
      kinds.remove(kinds.size() - 1);
    }
    SectionKind above = kinds.isEmpty() ? SectionKind.AGREEMENT : kinds.get(kinds.size() - 1);
    kind = SectionKind.ofHeading(heading).orElse(above);
    path.add(heading);
    kinds.add(kind);
  }

  private void close() {
    if (!open.isEmpty()) {
      finished.add(new Section(kind, headings(), number(), isLabelled(), open));
      open = new ArrayList<>();
    }
  }

  private List<String> headings() {
    return path.stream().map(Paragraph::printed).toList();
  }

  private String number() {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!path.get(i).marker().number().isEmpty()) {
        return path.get(i).marker().number();
      }
    }
    return "";
  }

  private boolean isLabelled() {
    return !path.isEmpty() && path.get(path.size() - 1).marker().isLabelledAs(CLAUSE_LABELS);
  }
}
