package nl.afsprakenwijzer.documents;

/**
 * How places in a file are called to the user, who counts from 1: paragraphs in Word, pages in a
 * pdf, lines in plain text.
 */
enum Place {
  PARAGRAPH("alinea"),
  PAGE("bladzijde"),
  LINE("regel");

  private final String word;

  Place(String word) {
    this.word = word;
  }

  String at(int index) {
    return word + " " + (index + 1);
  }
}
