package nl.afsprakenwijzer.documents.writing;

import java.util.TreeMap;

/** Puts the marks of comments between the characters of a Word document, and changes no other. */
final class CommentMarks {
  private final String xml;
  private final String declaration;
  private final TreeMap<Integer, Insertion> insertions = new TreeMap<>();

  /** What comes at one offset: first what ends there, then what begins. */
  private static final class Insertion {
    private String before = "";
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();
    private String after = "";

    private Insertion at(Cut cut) {
      before = cut.before();
      after = cut.after();
      return this;
    }
  }

  /**
   * @param declaration what every mark needs to know the prefix {@code w}; empty when the document
   *     declares it
   */
  CommentMarks(String xml, String declaration) {
    this.xml = xml;
    this.declaration = declaration;
  }

  /** A comment from the first cut to the second. */
  void add(int id, PiecePlace first, int from, PiecePlace last, int to) {
    Cut start = first.before(from);
    Cut end = last.after(to);
    if (end.offset() <= start.offset()) {
      end = Cut.beside(first.run(), first.run().end());
    }
    keepSpaces(first, start);
    keepSpaces(last, end);
    at(start.offset()).at(start).starts.append(mark("commentRangeStart", id));
    at(end.offset()).at(end).ends.append(mark("commentRangeEnd", id));
    // behind the link or the insertion in which the words stand, so that it does not go with them
    int reference = end.run().isDirect() ? end.offset() : end.run().childEnd();
    at(reference)
        .references
        .append("<w:r" + declaration + ">")
        .append("<w:commentReference w:id=\"" + id + "\"/></w:r>");
  }

  String write() {
    var written = new StringBuilder(xml.length() + 200 * insertions.size());
    int done = 0;
    for (var insertion : insertions.entrySet()) {
      written.append(xml, done, insertion.getKey());
      done = insertion.getKey();
      Insertion here = insertion.getValue();
      written.append(here.before).append(here.ends).append(here.references);
      written.append(here.starts).append(here.after);
    }
    return written.append(xml, done, xml.length()).toString();
  }

  private void keepSpaces(PiecePlace piece, Cut cut) {
    boolean inText = cut.offset() > piece.textBegin() && cut.offset() < piece.textEnd();
    if (inText && !piece.keepsSpaces()) {
      at(piece.textBegin() - 1).after = PiecePlace.KEEP_SPACES;
    }
  }

  private Insertion at(int offset) {
    return insertions.computeIfAbsent(offset, at -> new Insertion());
  }

  private String mark(String name, int id) {
    return "<w:" + name + declaration + " w:id=\"" + id + "\"/>";
  }
}
