package nl.afsprakenwijzer.service.analysis;

import java.util.List;

/** A stretch of a rewrite as the page shows it: words, or a slot to fill. */
record ShownRewrite(String text, boolean slot) {

  static List<ShownRewrite> of(RewriteView rewrite) {
    List<Slot> slots =
        rewrite.openPlekken().stream().map(slot -> new Slot(slot.begin(), slot.eind())).toList();
    return Stretch.cut(rewrite.tekst(), slots).stream()
        .map(stretch -> new ShownRewrite(stretch.text(), !stretch.over().isEmpty()))
        .toList();
  }

  private record Slot(int begin, int end) implements Place {}
}
