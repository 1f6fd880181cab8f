package nl.afsprakenwijzer.service.guide;

import java.util.ArrayList;
import java.util.List;

/** A stretch of an example sentence; marked when it stood between guillemets. */
record ExamplePiece(String text, boolean marked) {

  static List<ExamplePiece> of(String sentence) {
    List<ExamplePiece> pieces = new ArrayList<>();
    boolean marked = false;
    for (String text : sentence.split("[«»]", -1)) {
      if (!text.isEmpty()) {
        pieces.add(new ExamplePiece(text, marked));
      }
      marked = !marked;
    }
    return pieces;
  }
}
