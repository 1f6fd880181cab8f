package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.documents.Paragraph.Role;

/**
 * Reads the text of a Word document as it prints after all changes are accepted; comments and notes
 * are left out.
 */
final class WordBody {
  private final XmlCursor xml;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final FieldCodes fields = new FieldCodes();
  private final HealedText.Joiner unfinished = new HealedText.Joiner();
  private final Map<Integer, List<WordSource.Piece>> pieces = new HashMap<>();
  private final List<TrackedChange> changes = new ArrayList<>();
  private String glue = "";
  private int characters;

  WordBody(XmlCursor xml, WordStyles styles, WordNumbering numbering) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
  }

  List<Block> read() throws UnreadableDocument {
    var blocks = new ArrayList<Block>();
    if (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        if (xml.name().equals("body")) {
          readBlocks(blocks, 0);
        }
      }
    }
    return blocks;
  }

  /** Where the characters of each paragraph stand in the part, by the index of the paragraph. */
  Map<Integer, List<WordSource.Piece>> pieces() {
    return pieces;
  }

  /** A change in the paragraph that is being read. */
  void changed(TrackedChange.Kind kind, String text) {
    String words = HealedText.heal(text, 0).text();
    if (!words.isEmpty() && changes.size() < Limits.CHANGES) {
      String place = Place.PARAGRAPH.at(xml.paragraphs() - 1);
      changes.add(new TrackedChange(kind, words, place));
    }
  }

  /** The changes that were tracked, in the order of the file. */
  List<TrackedChange> changes() {
    return changes;
  }

  /** Reads everything in the element that the cursor stands on. */
  void readBlocks(List<Block> into, int tables) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      readBlock(into, tables);
    }
  }

  /** Reads the element that the cursor stands on, if it is a piece of text. */
  void readBlock(List<Block> into, int tables) throws UnreadableDocument {
    switch (xml.name()) {
      case "p" -> readParagraph(into, tables);
      case "tbl" -> into.add(new WordTable(xml, this).read(tables + 1));
      case "sdt" -> readControl(into, tables);
      case "ins", "moveTo", "customXml", "smartTag", "mc:AlternateContent", "mc:Choice" ->
          readBlocks(into, tables);
      default -> {}
    }
  }

  /** A content control; the table of contents is one, and is passed over. */
  private void readControl(List<Block> into, int tables) throws UnreadableDocument {
    boolean contents = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "sdtPr" -> contents = isContents();
        case "sdtContent" -> readBlocks(contents ? new ArrayList<>() : into, tables);
        default -> {}
      }
    }
  }

  private boolean isContents() throws UnreadableDocument {
    boolean contents = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("docPartObj")) {
        int inner = xml.depth();
        while (xml.nextChild(inner)) {
          contents |=
              xml.name().equals("docPartGallery") && xml.value().equals("Table of Contents");
        }
      }
    }
    return contents;
  }

  private void readParagraph(List<Block> into, int tables) throws UnreadableDocument {
    int index = xml.paragraphs() - 1;
    boolean contents = fields.isInContents();
    var runs = new WordRuns(xml, fields, this, tables);
    runs.read();
    pieces.put(index, runs.pieces());
    count(runs.raw().length(), index);
    unfinished.add(glue, HealedText.heal(runs.raw(), index));
    glue = runs.raw().endsWith(" ") ? " " : "";
    contents |= fields.isInContents();
    if (!runs.properties().isMarkDeleted()) {
      Paragraph paragraph = paragraph(index, runs, contents, unfinished.take());
      if (!paragraph.text().isEmpty() || !paragraph.marker().printed().isEmpty()) {
        into.add(paragraph.withTypedMarker());
      }
    }
    into.addAll(runs.boxes());
  }

  private Paragraph paragraph(int index, WordRuns runs, boolean contents, HealedText words) {
    String style = runs.properties().style();
    ParagraphLook look = runs.properties().look("").over(styles.look(style));
    Role role = contents ? Role.CONTENTS : look.role() == null ? Role.TEXT : look.role();
    boolean bold = runs.isBold(look.isBold());
    return new Paragraph(
        index, words, marker(look), role, look.headingLevel(), bold, look.isIndented());
  }

  private Marker marker(ParagraphLook look) {
    if (look.list() == null || look.list() == 0) {
      return Marker.NONE;
    }
    int level =
        look.listLevel() != null
            ? look.listLevel()
            : numbering
                .definition(look.list())
                .map(list -> list.levelOfStyle(look.listStyle()))
                .orElse(0);
    return numbering.next(look.list(), level);
  }

  private void count(int more, int index) throws UnreadableDocument {
    characters += more;
    if (characters > Limits.CHARACTERS) {
      throw Refusal.tooManyCharacters(Place.PARAGRAPH.at(index));
    }
  }
}
