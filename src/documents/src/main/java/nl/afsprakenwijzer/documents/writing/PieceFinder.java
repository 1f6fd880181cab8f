package nl.afsprakenwijzer.documents.writing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds elements by their count in the XML of a Word document, each with the run around it. */
final class PieceFinder {
  private static final int NOWHERE = Integer.MAX_VALUE - 1;

  private final String xml;
  private final BitSet wanted;
  private final Map<Integer, PiecePlace> found = new HashMap<>();
  private final List<RunPlace> runsOfChild = new ArrayList<>();
  private int elements;
  private int paragraphLevel = NOWHERE;
  private RunPlace run;
  private int runLevel;
  private int pieceLevel;
  private int pieceElement;
  private int pieceBegin;
  private int textBegin;

  private PieceFinder(String xml, BitSet wanted) {
    this.xml = xml;
    this.wanted = wanted;
  }

  /** The places of the wanted elements; those of the same run share it. */
  static Map<Integer, PiecePlace> find(String xml, BitSet wanted) {
    var finder = new PieceFinder(xml, wanted);
    var tags = new XmlTags(xml);
    while (tags.next()) {
      if (tags.opens()) {
        finder.open(tags);
      }
      if (!tags.opens() || tags.isEmpty()) {
        finder.close(tags);
      }
    }
    return finder.found;
  }

  private void open(XmlTags tags) {
    elements++;
    if (run == null) {
      openOutsideRun(tags);
    } else if (wanted.get(elements)) {
      pieceLevel = tags.level();
      pieceElement = elements;
      pieceBegin = tags.begin();
      textBegin = tags.isEmpty() ? tags.begin() : tags.end();
    }
  }

  private void openOutsideRun(XmlTags tags) {
    switch (tags.localName()) {
      case "p" -> paragraphLevel = tags.level();
      case "r" -> {
        if (tags.level() > paragraphLevel && !tags.isEmpty()) {
          run = new RunPlace(tags, tags.level() == paragraphLevel + 1);
          runLevel = tags.level();
        }
      }
      default -> {}
    }
  }

  private void close(XmlTags tags) {
    int level = tags.level();
    if (run == null) {
      closeOutsideRun(tags);
    } else if (pieceElement > 0 && level == pieceLevel) {
      int textEnd = tags.isEmpty() ? tags.end() : tags.begin();
      boolean boxed = level > runLevel + 1;
      found.put(
          pieceElement,
          new PiecePlace(xml, run, pieceBegin, textBegin, textEnd, tags.end(), boxed));
      pieceElement = 0;
    } else if (level == runLevel + 1 && tags.localName().equals("rPr")) {
      run.propertiesEnd(xml, tags.end());
    } else if (level == runLevel) {
      run.close(tags);
      runsOfChild.add(run);
      run = null;
      closeOutsideRun(tags);
    }
  }

  private void closeOutsideRun(XmlTags tags) {
    if (tags.level() == paragraphLevel + 1) {
      runsOfChild.forEach(inside -> inside.childEnds(tags.end()));
      runsOfChild.clear();
    } else if (tags.level() == paragraphLevel) {
      paragraphLevel = NOWHERE;
    }
  }
}
