package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.XmlCursor.Step;

/** The words of one paragraph of an OpenDocument text, without notes and remarks. */
final class OpenRuns {
  /** More spaces in a row than anybody means. */
  private static final int SPACES = 100;

  private final XmlCursor xml;
  private final OpenStyles styles;
  private final OpenBody body;
  private final StringBuilder raw = new StringBuilder();
  private final List<Block> boxes = new ArrayList<>();
  private int boldCharacters;
  private int lightCharacters;

  OpenRuns(XmlCursor xml, OpenStyles styles, OpenBody body) {
    this.xml = xml;
    this.styles = styles;
    this.body = body;
  }

  String raw() {
    return raw.toString();
  }

  List<Block> boxes() {
    return boxes;
  }

  /** Whether all words are bold; those whose span does not say so follow the paragraph. */
  boolean isBold(boolean byStyle) {
    int plain = raw.toString().strip().length() - boldCharacters - lightCharacters;
    return lightCharacters == 0 && (byStyle || boldCharacters > 0 && plain <= 0);
  }

  /** Reads the element that the cursor stands on: the paragraph, or a part of it. */
  void read(int tables) throws UnreadableDocument {
    int depth = xml.depth();
    for (Step step = xml.nextStep(depth); step != Step.END; step = xml.nextStep(depth)) {
      if (step == Step.TEXT) {
        // a line end in the file itself is only a space
        raw.append(xml.text().replace('\n', ' '));
      } else {
        readPiece(tables);
      }
    }
  }

  private void readPiece(int tables) throws UnreadableDocument {
    switch (xml.openName()) {
      case "text:s" -> raw.append(" ".repeat(Math.min(SPACES, xml.number("c").orElse(1))));
      case "text:tab" -> raw.append('\t');
      case "text:line-break" -> raw.append('\n');
      case "text:change", "text:change-start", "text:change-end" -> body.mark(raw());
      case "text:span" -> readSpan(tables);
      case "text:note", "office:annotation", "text:ruby-text", "text:number" -> {}
      case "draw:text-box" -> body.readBlocks(boxes, tables);
      default -> read(tables);
    }
  }

  private void readSpan(int tables) throws UnreadableDocument {
    Boolean bold = styles.look(xml.attribute("style-name").orElse("")).bold();
    int begin = raw.length();
    read(tables);
    if (Boolean.TRUE.equals(bold)) {
      boldCharacters += raw.length() - begin;
    } else if (Boolean.FALSE.equals(bold)) {
      lightCharacters += raw.length() - begin;
    }
  }
}
