package nl.afsprakenwijzer.documents;

/** Reads {@code w:pPr}: of a style, or of a paragraph itself. */
final class ParagraphLookReader {
  /** Twentieths of a point; less is no indent that a reader notices. */
  private static final int NOTICEABLE = 100;

  private Integer level;
  private Integer list;
  private Integer listLevel;
  private Boolean indented;
  private String style = "";
  private boolean markDeleted;

  /** Reads the children of the {@code w:pPr} that the cursor stands on. */
  void read(XmlCursor xml) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "outlineLvl" ->
            level = xml.number("val").map(ParagraphLookReader::headingLevel).orElse(null);
        case "numPr" -> readList(xml);
        case "ind" ->
            indented =
                xml.number("left")
                    .or(() -> xml.number("start"))
                    .map(left -> left > NOTICEABLE)
                    .orElse(indented);
        case "rPr" -> readMark(xml);
        default -> {}
      }
    }
  }

  /** The style that the paragraph names; empty when it names none. */
  String style() {
    return style;
  }

  /**
   * Whether a tracked change took away the end of this paragraph, so that it runs on in the next.
   */
  boolean isMarkDeleted() {
    return markDeleted;
  }

  ParagraphLook look(String listStyle) {
    return new ParagraphLook(null, level, list, listLevel, listStyle, indented, null);
  }

  private void readList(XmlCursor xml) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "numId" -> list = xml.number("val").orElse(null);
        case "ilvl" -> listLevel = xml.number("val").orElse(null);
        default -> {}
      }
    }
  }

  private void readMark(XmlCursor xml) throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
        markDeleted = true;
      }
    }
  }

  private static int headingLevel(int outlineLevel) {
    return outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : 0;
  }
}
