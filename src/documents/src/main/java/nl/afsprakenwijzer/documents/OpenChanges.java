package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.documents.TrackedChange.Kind;
import nl.afsprakenwijzer.documents.XmlCursor.Step;

/**
 * The tracked changes of an OpenDocument text: what was deleted stands in a list in front, what was
 * inserted stands in the text between two marks.
 */
final class OpenChanges {
  private final XmlCursor xml;
  private final List<TrackedChange> changes = new ArrayList<>();
  private final Set<String> insertions = new HashSet<>();
  private final Map<String, String> deletions = new HashMap<>();
  private final Map<String, Integer> begun = new HashMap<>();

  OpenChanges(XmlCursor xml) {
    this.xml = xml;
  }

  List<TrackedChange> all() {
    return changes;
  }

  /** Reads the list that the cursor stands on. */
  void read() throws UnreadableDocument {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      String id = xml.attribute("id").orElse("");
      int inner = xml.depth();
      while (xml.nextChild(inner)) {
        switch (xml.openName()) {
          case "text:insertion" -> insertions.add(id);
          case "text:deletion" -> deletions.put(id, deleted());
          default -> {}
        }
      }
    }
  }

  private String deleted() throws UnreadableDocument {
    var text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) throws UnreadableDocument {
    int depth = xml.depth();
    for (Step step = xml.nextStep(depth); step != Step.END; step = xml.nextStep(depth)) {
      if (step == Step.TEXT) {
        text.append(xml.text());
      } else if (!xml.openName().equals("office:change-info")) {
        collect(text);
      }
    }
  }

  /** The mark that the cursor stands on, at an offset in the text of a paragraph. */
  void mark(String text, String place) {
    String id = xml.attribute("change-id").orElse("");
    switch (xml.openName()) {
      case "text:change-start" -> begun.put(id, text.length());
      case "text:change-end" -> {
        int begin = begun.getOrDefault(id, 0);
        if (insertions.contains(id) && begin <= text.length()) {
          add(Kind.INSERTION, text.substring(begin), place);
        }
      }
      default -> add(Kind.DELETION, deletions.getOrDefault(id, ""), place);
    }
  }

  private void add(Kind kind, String text, String place) {
    String words = HealedText.heal(text.replace('\n', ' '), 0).text();
    if (!words.isEmpty() && changes.size() < Limits.CHANGES) {
      changes.add(new TrackedChange(kind, words, place));
    }
  }
}
