package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of a clause as the page shows it.
 *
 * @param css the classes of its mark; empty when nothing is marked
 * @param labels the mentions that end here
 * @param references the numbers of the findings whose place ends here
 */
record ShownPiece(String text, String css, List<Mark> labels, List<Integer> references) {
  private static final List<String> GRAVEST_FIRST = List.of("fout", "waarschuwing", "tip");

  static List<ShownPiece> of(String text, List<Mark> marks) {
    return Stretch.cut(text, marks).stream().map(ShownPiece::of).toList();
  }

  private static ShownPiece of(Stretch<Mark> stretch) {
    return new ShownPiece(
        stretch.text(),
        Stream.of(innermostMention(stretch), gravestFinding(stretch))
            .flatMap(Optional::stream)
            .map(kind -> "aw-mark--" + kind)
            .collect(Collectors.joining(" ")),
        stretch.ending().stream().filter(mark -> !mark.isFinding()).toList(),
        stretch.ending().stream().filter(Mark::isFinding).map(Mark::finding).sorted().toList());
  }

  private static Optional<String> innermostMention(Stretch<Mark> stretch) {
    return stretch.over().stream().filter(mark -> !mark.isFinding()).map(Mark::kind).findFirst();
  }

  private static Optional<String> gravestFinding(Stretch<Mark> stretch) {
    List<String> kinds = stretch.over().stream().filter(Mark::isFinding).map(Mark::kind).toList();
    return GRAVEST_FIRST.stream().filter(kinds::contains).findFirst();
  }
}
