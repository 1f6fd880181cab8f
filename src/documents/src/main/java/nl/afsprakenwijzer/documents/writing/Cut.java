package nl.afsprakenwijzer.documents.writing;

/**
 * A place in the XML of a Word document where the marks of comments can stand.
 *
 * @param offset of the place
 * @param before what has to be closed there first
 * @param after what has to be opened again
 * @param run beside or in which it is
 */
record Cut(int offset, String before, String after, RunPlace run) {
  static Cut beside(RunPlace run, int offset) {
    return new Cut(offset, "", "", run);
  }

  /** Between two pieces of a run. */
  static Cut inRun(RunPlace run, int offset) {
    return new Cut(offset, run.closing(), run.opening(), run);
  }

  /** Between two characters of a piece. */
  static Cut inText(PiecePlace piece, int offset) {
    RunPlace run = piece.run();
    return new Cut(offset, piece.closing() + run.closing(), run.opening() + piece.opening(), run);
  }
}
