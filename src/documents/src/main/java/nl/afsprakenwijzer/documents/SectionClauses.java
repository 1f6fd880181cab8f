package nl.afsprakenwijzer.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.documents.Marker.Kind;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Divides one section into clauses: an item of the highest list with all that hangs on it, or a row
 * of an action table.
 */
final class SectionClauses {
  private static final String LEAD_IN = "lead-in";
  private static final int SENTENCE_WORDS = 5;

  /** A clause with its further paragraphs is not longer; what is, tells a story. */
  private static final int LONGEST_WITH_PROSE = 4_000;

  private final Section section;
  private final ClauseNumbers numbers;
  private final Place places;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Paragraph> prose = new ArrayList<>();
  private final Deque<String> series = new ArrayDeque<>();
  private Draft current;
  private Paragraph leadIn;

  SectionClauses(Section section, ClauseNumbers numbers, Place places) {
    this.section = section;
    this.numbers = numbers;
    this.places = places;
  }

  /** The clauses of lists and tables; where an article has none, its paragraphs. */
  List<Draft> read() throws UnreadableDocument {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        endList();
        addTable(table);
      } else {
        add((Paragraph) block);
      }
    }
    endList();
    if (drafts.isEmpty() && section.labelled() && section.kind() != SectionKind.RECITALS) {
      addProse();
    }
    return drafts;
  }

  /** The paragraphs of an agreement that has no lists at all. */
  List<Draft> proseClauses() throws UnreadableDocument {
    if (section.kind() == SectionKind.AGREEMENT) {
      addProse();
    }
    return drafts;
  }

  private void addProse() throws UnreadableDocument {
    for (int i = 0; i < prose.size(); i++) {
      String number =
          prose.size() == 1 || section.number().isEmpty()
              ? section.number()
              : section.number() + "/" + (i + 1);
      drafts.add(draft(number, Kind.LABELLED, prose.get(i)));
    }
    prose.clear();
  }

  private void add(Paragraph paragraph) throws UnreadableDocument {
    if (!paragraph.isText() || paragraph.text().isEmpty()) {
      return;
    }
    if (current != null && paragraph.role() == Role.CONTINUED) {
      current.add("\n", paragraph.words());
    } else if (current != null && paragraph.role() == Role.FIELD) {
      addField(paragraph);
    } else if (paragraph.marker().isPresent()) {
      addItem(paragraph);
    } else if (current != null && goesOn(paragraph)) {
      current.add("\n", paragraph.words());
    } else if (current == null || !addField(paragraph)) {
      endList();
      leadIn = paragraph.endsWith(":") ? paragraph : null;
      if (leadIn == null) {
        prose.add(paragraph);
      }
    }
  }

  /** Whether a paragraph without a number still belongs to the clause above it. */
  private boolean goesOn(Paragraph paragraph) {
    boolean numbered = current.kind() == Kind.NUMBERED || current.kind() == Kind.LETTERED;
    boolean room = current.length() + paragraph.text().length() <= LONGEST_WITH_PROSE;
    boolean continued =
        paragraph.indented() || Character.isLowerCase(paragraph.text().charAt(0)) || numbered;
    return continued
        && room
        && field(paragraph).isEmpty()
        && !paragraph.text().startsWith("Toelichting");
  }

  private void addItem(Paragraph item) throws UnreadableDocument {
    if (leadIn != null && hangsOnLeadIn(item)) {
      String number = section.labelled() ? section.number() : numbers.nextBullet(section);
      start(draft(number, section.labelled() ? Kind.NUMBERED : Kind.BULLET, leadIn), LEAD_IN);
    }
    leadIn = null;
    if (depth(item.marker().series()) > 0) {
      if (current != null) {
        current.addItem(item);
      }
    } else if (isClause(item)) {
      Marker marker = item.marker();
      String number = marker.isBullet() ? numbers.nextBullet(section) : marker.number();
      start(draft(number, marker.kind(), item), marker.series());
    }
  }

  private void start(Draft draft, String itsSeries) {
    current = draft;
    drafts.add(draft);
    if (series.isEmpty()) {
      series.push(itsSeries);
    }
  }

  /** How deep a series of items stands in the list; 0 is the highest. */
  private int depth(String itsSeries) {
    if (series.contains(itsSeries)) {
      while (!series.peek().equals(itsSeries)) {
        series.pop();
      }
    } else {
      series.push(itsSeries);
    }
    return series.size() - 1;
  }

  /** Whether items only complete the sentence above them, and are no clauses of their own. */
  private boolean hangsOnLeadIn(Paragraph item) {
    boolean whole =
        section.kind() == SectionKind.AGREEMENT
            || section.kind() == SectionKind.DEFINITIONS && section.labelled();
    if (!whole || item.marker().isCompound() || item.marker().kind() == Kind.LABELLED) {
      return false;
    }
    return section.kind() == SectionKind.DEFINITIONS
        || !isSentence(item) && !announcesClauses(leadIn.text());
  }

  private static boolean isSentence(Paragraph item) {
    String text = item.text();
    return Character.isUpperCase(text.charAt(0))
        && item.endsWith(".)")
        && text.split(" ").length >= SENTENCE_WORDS;
  }

  private static boolean announcesClauses(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("spreken") && lower.contains(" af")
        || lower.contains("afgesproken")
        || lower.contains("overeen")
        || lower.contains("volgende afspraken")
        || lower.contains("deze afspraken")
        || lower.startsWith("afspraken");
  }

  private boolean isClause(Paragraph item) {
    boolean numbered = item.marker().isCompound() || item.marker().kind() == Kind.LABELLED;
    if (item.role() == Role.CLAUSE) {
      return true;
    }
    return switch (section.kind()) {
      case AGREEMENT -> true;
      case FRONT, PARTIES, NARRATIVE, DEFINITIONS -> numbered;
      case RECITALS, SIGNATURES, APPENDIX, CONTENTS -> false;
    };
  }

  private boolean addField(Paragraph line) {
    Optional<ActionColumn> column = field(line);
    column.ifPresent(
        known -> {
          ActionFields old = current.fields();
          String value = line.text().substring(line.text().indexOf(':') + 1).strip();
          current.with(
              switch (known) {
                case LEAD -> new ActionFields(value, old.planning(), old.indicator());
                case PLANNING -> new ActionFields(old.lead(), value, old.indicator());
                default -> new ActionFields(old.lead(), old.planning(), value);
              });
        });
    return column.isPresent();
  }

  /** A line such as "Trekker: de gemeente" below a clause. */
  private static Optional<ActionColumn> field(Paragraph line) {
    int colon = line.text().indexOf(':');
    return colon < 0
        ? Optional.empty()
        : ActionColumn.ofHeader(line.text().substring(0, colon))
            .filter(
                known ->
                    known.ordinal() >= ActionColumn.LEAD.ordinal()
                        && known != ActionColumn.WEAK_TEXT);
  }

  private void addTable(Table table) throws UnreadableDocument {
    boolean serves =
        section.kind() != SectionKind.SIGNATURES && section.kind() != SectionKind.PARTIES;
    Optional<ActionTable> actions = serves ? ActionTable.of(table) : Optional.empty();
    if (section.kind() == SectionKind.AGREEMENT) {
      actions = actions.or(() -> ActionTable.numbered(table));
    }
    if (actions.isEmpty()) {
      return;
    }
    for (ActionTable.Action action : actions.get().actions()) {
      String number = action.number().isEmpty() ? numbers.nextBullet(section) : action.number();
      drafts.add(
          new Draft(section, number, Kind.NUMBERED, places.at(action.paragraph()))
              .add("", action.words())
              .under(action.context())
              .with(action.fields()));
    }
  }

  private Draft draft(String number, Kind kind, Paragraph first) throws UnreadableDocument {
    return new Draft(section, number, kind, places.at(first.index())).add("", first.words());
  }

  private void endList() {
    if (leadIn != null) {
      prose.add(leadIn);
    }
    leadIn = null;
    current = null;
    series.clear();
  }
}
