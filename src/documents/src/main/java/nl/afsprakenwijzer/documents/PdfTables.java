package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.afsprakenwijzer.documents.PdfPage.Piece;
import nl.afsprakenwijzer.documents.PdfPage.Rule;

/** Finds the tables on a page by the lines that are drawn around their cells. */
final class PdfTables {
  private static final float NEAR = 3;
  private static final float SHORTEST = 8;

  private final List<Rule> across = new ArrayList<>();
  private final List<Rule> down = new ArrayList<>();

  private PdfTables(PdfPage page) {
    for (Rule rule : page.rules()) {
      boolean flat = rule.isHorizontal();
      float length = flat ? rule.right() - rule.left() : rule.bottom() - rule.top();
      if (length >= SHORTEST) {
        (flat ? across : down).add(rule);
      }
    }
  }

  /** The grids of a page, from top to bottom. */
  static List<PdfGrid> of(PdfPage page) {
    var tables = new PdfTables(page);
    var grids = new ArrayList<PdfGrid>();
    for (List<Rule> group : tables.groups()) {
      PdfGrid grid = PdfGrid.of(group, NEAR);
      if (grid.isTable()) {
        grids.add(grid);
      }
    }
    grids.sort((a, b) -> Float.compare(a.top(), b.top()));
    return grids;
  }

  /** Lines that touch each other belong to one table. */
  private List<List<Rule>> groups() {
    var rules = new ArrayList<Rule>(across);
    rules.addAll(down);
    if (rules.size() > Limits.TABLE_RULES) {
      return List.of();
    }
    var groups = new ArrayList<List<Rule>>();
    boolean[] taken = new boolean[rules.size()];
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        groups.add(group(rules, taken, i));
      }
    }
    return besideEachOther(groups);
  }

  /** A column without lines across it, such as one long cell, parts a table in two. */
  private static List<List<Rule>> besideEachOther(List<List<Rule>> groups) {
    var joined = new LinkedHashMap<Long, List<Rule>>();
    for (List<Rule> group : groups) {
      float top = Float.MAX_VALUE;
      float bottom = 0;
      for (Rule rule : group) {
        top = Math.min(top, rule.top());
        bottom = Math.max(bottom, rule.bottom());
      }
      long height = Math.round(top / NEAR) * 100_000L + Math.round(bottom / NEAR);
      joined.computeIfAbsent(height, same -> new ArrayList<>()).addAll(group);
    }
    return List.copyOf(joined.values());
  }

  private static List<Rule> group(List<Rule> rules, boolean[] taken, int first) {
    var group = new ArrayList<Rule>();
    taken[first] = true;
    group.add(rules.get(first));
    for (int at = 0; at < group.size(); at++) {
      for (int i = 0; i < taken.length; i++) {
        if (!taken[i] && touches(group.get(at), rules.get(i))) {
          taken[i] = true;
          group.add(rules.get(i));
        }
      }
    }
    return group;
  }

  private static boolean touches(Rule one, Rule other) {
    return one.left() <= other.right() + NEAR
        && other.left() <= one.right() + NEAR
        && one.top() <= other.bottom() + NEAR
        && other.top() <= one.bottom() + NEAR;
  }

  static boolean holds(PdfGrid grid, Piece piece) {
    float middle = (piece.left() + piece.right()) / 2;
    return middle > grid.left()
        && middle < grid.right()
        && piece.y() > grid.top()
        && piece.y() < grid.bottom() + 1;
  }
}
