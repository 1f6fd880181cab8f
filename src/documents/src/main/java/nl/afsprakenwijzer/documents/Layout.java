package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;

/** Takes away tables that only draw a frame around text. */
final class Layout {
  private Layout() {}

  static List<Block> flatten(List<Block> blocks) {
    var flat = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Table table && table.rows().stream().allMatch(Table.Row::isOneCell)) {
        table.rows().forEach(row -> flat.addAll(flatten(row.cell(0).blocks())));
      } else {
        flat.add(block);
      }
    }
    return flat;
  }
}
