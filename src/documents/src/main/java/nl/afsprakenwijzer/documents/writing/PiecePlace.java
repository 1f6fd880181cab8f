package nl.afsprakenwijzer.documents.writing;

/**
 * Where an element with text stands in the XML of a Word document.
 *
 * @param begin offset of its tag
 * @param textBegin offset behind that tag
 * @param textEnd offset of the tag that closes it
 * @param end offset behind that
 * @param boxed whether it stands in a text box that hangs on the run
 */
record PiecePlace(
    String xml, RunPlace run, int begin, int textBegin, int textEnd, int end, boolean boxed) {

  /** The place in front of one of its characters. */
  Cut before(int character) {
    if (boxed || character == 0 && isFirst()) {
      return Cut.beside(run, run.begin());
    }
    int place = offset(character);
    return place > textBegin ? Cut.inText(this, place) : Cut.inRun(run, begin);
  }

  /** The place behind as many of its characters. */
  Cut after(int characters) {
    int place = boxed ? textEnd : offset(characters);
    if (!boxed && place > textBegin && place < textEnd) {
      return Cut.inText(this, place);
    }
    return boxed || isLast() ? Cut.beside(run, run.end()) : Cut.inRun(run, end);
  }

  /** Its tag, and from now on all spaces count: a half may begin or end with one. */
  String opening() {
    String tag = xml.substring(begin, textBegin);
    return keepsSpaces() ? tag : tag.substring(0, tag.length() - 1) + KEEP_SPACES + ">";
  }

  static final String KEEP_SPACES = " xml:space=\"preserve\"";

  boolean keepsSpaces() {
    return xml.substring(begin, textBegin).contains("xml:space");
  }

  String closing() {
    return xml.substring(textEnd, end);
  }

  private boolean isFirst() {
    return xml.substring(run.contentBegin(), begin).isBlank();
  }

  private boolean isLast() {
    return xml.substring(end, run.contentEnd()).isBlank();
  }

  /**
   * Where a character begins in the XML, in which it may be written as a reference; one end of the
   * text when there is anything but characters in it.
   */
  private int offset(int characters) {
    if (xml.substring(textBegin, textEnd).indexOf('<') >= 0) {
      return characters == 0 ? textBegin : textEnd;
    }
    int at = textBegin;
    for (int left = characters; left > 0 && at < textEnd; left--) {
      if (xml.charAt(at) == '&') {
        int close = xml.indexOf(';', at);
        left -= isSupplementary(xml.substring(at + 1, close)) ? 1 : 0;
        at = close + 1;
      } else {
        at += xml.startsWith("\r\n", at) ? 2 : 1;
      }
    }
    return at;
  }

  private static boolean isSupplementary(String reference) {
    if (!reference.startsWith("#")) {
      return false;
    }
    boolean hex = reference.startsWith("#x");
    return Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10) > Character.MAX_VALUE;
  }
}
