package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Reads the text of an OpenDocument file as it prints after all changes are accepted; what was
 * deleted stands apart from the text and is passed over, like the table of contents.
 */
final class OpenBody {
  private final XmlCursor xml;
  private final OpenStyles styles;
  private final OpenLists lists;
  private final OpenChanges changes;
  private int characters;

  OpenBody(XmlCursor xml, OpenStyles styles) {
    this.xml = xml;
    this.styles = styles;
    this.lists = new OpenLists(styles);
    this.changes = new OpenChanges(xml);
  }

  List<Block> read() throws UnreadableDocument {
    var blocks = new ArrayList<Block>();
    if (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        if (xml.openName().equals("office:body")) {
          readBlocks(blocks, 0);
        }
      }
    }
    return blocks;
  }

  /** The changes that were tracked, in the order of the text. */
  List<TrackedChange> changes() {
    return changes.all();
  }

  /** A mark of a change, in the paragraph of which this was read so far. */
  void mark(String text) {
    changes.mark(text, Place.PARAGRAPH.at(xml.paragraphs() - 1));
  }

  /** Reads everything in the element that the cursor stands on. */
  void readBlocks(List<Block> into, int tables) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      readBlock(into, tables);
    }
  }

  /** Reads the element that the cursor stands on, if it is a piece of text. */
  private void readBlock(List<Block> into, int tables) throws UnreadableDocument {
    switch (xml.openName()) {
      case "text:p", "text:h" -> readParagraph(into, tables);
      case "text:tracked-changes" -> changes.read();
      case "text:list" -> readList(into, tables);
      case "table:table" -> into.add(new OpenTable(xml, this).read(tables + 1));
      case "office:text",
          "text:section",
          "text:numbered-paragraph",
          "draw:text-box",
          "draw:frame",
          "draw:g",
          "draw:custom-shape" ->
          readBlocks(into, tables);
      default -> {}
    }
  }

  private void readList(List<Block> into, int tables) throws UnreadableDocument {
    lists.open(
        xml.attribute("style-name").orElse(""),
        xml.attribute("id").orElse(""),
        xml.attribute("continue-list").orElse(""),
        xml.attribute("continue-numbering").orElse("").equals("true"));
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      boolean item = xml.openName().equals("text:list-item");
      if (item || xml.openName().equals("text:list-header")) {
        if (item) {
          lists.item(xml.number("start-value"));
        }
        readBlocks(into, tables);
        lists.endItem();
      }
    }
    lists.close();
  }

  private void readParagraph(List<Block> into, int tables) throws UnreadableDocument {
    int index = xml.paragraphs() - 1;
    boolean heading = xml.openName().equals("text:h");
    int outline = heading ? xml.number("outline-level").orElse(1) : 0;
    ParagraphLook look = styles.look(xml.attribute("style-name").orElse(""));
    boolean inside = lists.isInside();
    Marker marker = inside ? lists.next() : heading ? lists.nextHeading(outline) : Marker.NONE;
    var runs = new OpenRuns(xml, styles, this);
    runs.read(tables);
    count(runs.raw().length(), index);
    Role role = look.role() == null ? Role.TEXT : look.role();
    int level = outline > 0 ? outline : look.headingLevel();
    boolean goesOn = inside && !marker.isPresent();
    var paragraph =
        new Paragraph(
            index,
            HealedText.heal(runs.raw(), index),
            marker,
            role,
            level,
            runs.isBold(look.isBold()),
            goesOn);
    if (!paragraph.text().isEmpty() || !marker.printed().isEmpty()) {
      into.add(paragraph.withTypedMarker());
    }
    into.addAll(runs.boxes());
  }

  private void count(int more, int index) throws UnreadableDocument {
    characters += more;
    if (characters > Limits.CHARACTERS) {
      throw Refusal.tooManyCharacters(Place.PARAGRAPH.at(index));
    }
  }
}
