package nl.afsprakenwijzer.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts along with the lists of an OpenDocument text, which stand inside each other. Made anew for
 * every document.
 */
final class OpenLists {
  private static final int HEADINGS = 0;

  private final OpenStyles styles;
  private final Map<Integer, NumberingDefinition> definitions = new HashMap<>();
  private final WordNumbering numbering = new WordNumbering(definitions);
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byStyle = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean itemBegins;

  OpenLists(OpenStyles styles) {
    this.styles = styles;
    define(HEADINGS, OpenStyles.OUTLINE);
  }

  private void define(int list, String style) {
    definitions.put(list, new NumberingDefinition(list, styles.list(style), Map.of()));
  }

  /** A list begins: one inside another, one that goes on, or a new one. */
  void open(String style, String id, String continued, boolean goesOn) {
    int list;
    if (!open.isEmpty()) {
      list = open.peek();
    } else if (byId.containsKey(continued)) {
      list = byId.get(continued);
    } else if (goesOn && byStyle.containsKey(style)) {
      list = byStyle.get(style);
    } else {
      list = definitions.size();
      define(list, style);
    }
    byStyle.put(style, list);
    if (!id.isEmpty()) {
      byId.put(id, list);
    }
    open.push(list);
    itemBegins = false;
  }

  void close() {
    open.pop();
  }

  boolean isInside() {
    return !open.isEmpty();
  }

  void item(Optional<Integer> start) {
    itemBegins = true;
    start.ifPresent(number -> numbering.startAt(open.peek(), open.size() - 1, number));
  }

  void endItem() {
    itemBegins = false;
  }

  /** The number of the next paragraph; only the first of an item has one. */
  Marker next() {
    if (!itemBegins) {
      return Marker.NONE;
    }
    itemBegins = false;
    return numbering.next(open.peek(), open.size() - 1);
  }

  Marker nextHeading(int level) {
    return numbering.next(HEADINGS, level - 1);
  }
}
